/**
 * Dates, seasons and frequencies in a plan's words, and their place in the calendar.
 */
@NullMarked
package org.yanxun.plan.reading.time;

import org.jspecify.annotations.NullMarked;
