/**
 * Leave from a sitting: asked for by whoever is expected, decided by their own school or by the organiser, and undone
 * until the sitting is settled.
 */
@NullMarked
package org.yanxun.attendance.leave;

import org.jspecify.annotations.NullMarked;
