/**
 * What attendance tells the rooms above.
 */
@NullMarked
@NamedInterface("events")
package org.yanxun.attendance.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
