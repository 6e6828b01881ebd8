/**
 * What the programme tells the rooms above.
 */
@NullMarked
@NamedInterface("events")
package org.yanxun.programme.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
