/**
 * Counting the plan's promises: the figures in one question a district, and what they mean against the calendar.
 */
@NullMarked
package org.yanxun.insight.domain;

import org.jspecify.annotations.NullMarked;
