/** The organisers' calendar: a month, a day of it, and the same for programs. */
@NullMarked
package org.yanxun.programme.web.calendar;

import org.jspecify.annotations.NullMarked;
