/**
 * Who may have a seat, and the one place where seats are given and taken back.
 */
@NullMarked
package org.yanxun.enrolment.domain;

import org.jspecify.annotations.NullMarked;
