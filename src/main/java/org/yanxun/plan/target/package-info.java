/**
 * What a plan promises: targets with their figures, who answers for an item, and what the reading found wrong. All places
 * are UTF-16 offsets in the text as it was given, the end being the unit after the last.
 */
@NullMarked
@NamedInterface("target")
package org.yanxun.plan.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
