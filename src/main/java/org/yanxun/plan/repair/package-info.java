/** The repairs that a finding proposes: what they are called, and what choosing one means for the targets under it. */
@NullMarked
@NamedInterface("repair")
package org.yanxun.plan.repair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
