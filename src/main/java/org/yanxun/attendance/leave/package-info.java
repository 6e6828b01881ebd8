/**
 * Leave from a sitting: asked for by whoever is expected, decided by their own school or by the organiser, and undone
 * until the sitting is settled.
 */
@NullMarked
@NamedInterface("leave")
package org.yanxun.attendance.leave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
