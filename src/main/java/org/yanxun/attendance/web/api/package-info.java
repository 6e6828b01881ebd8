/**
 * Attendance for programs: sittings, rolls, marks, corrections, settling and leave.
 */
@NullMarked
package org.yanxun.attendance.web.api;

import org.jspecify.annotations.NullMarked;
