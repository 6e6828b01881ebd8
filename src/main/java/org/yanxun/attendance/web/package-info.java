/**
 * The pages and the interface of attendance: the projector, the phone, the roll, leave.
 */
@NullMarked
package org.yanxun.attendance.web;

import org.jspecify.annotations.NullMarked;
