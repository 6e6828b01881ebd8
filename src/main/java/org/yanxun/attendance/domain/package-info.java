/**
 * The rules and stores of attendance: codes judged when they are scanned, one arrival a person, what counts, settling.
 */
@NullMarked
package org.yanxun.attendance.domain;

import org.jspecify.annotations.NullMarked;
