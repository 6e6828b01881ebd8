/**
 * The phone of whoever should come: scanning, typing, seeing what is noted, asking for leave.
 */
@NullMarked
package org.yanxun.attendance.web.phone;

import org.jspecify.annotations.NullMarked;
