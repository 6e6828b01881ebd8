/** Enrolment's pages and its part of the API. */
@NullMarked
package org.yanxun.enrolment.web;

import org.jspecify.annotations.NullMarked;
