/**
 * The roll of a sitting: who should come, who came, what is said by hand, what was corrected after settling.
 */
@NullMarked
@NamedInterface("roll")
package org.yanxun.attendance.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
