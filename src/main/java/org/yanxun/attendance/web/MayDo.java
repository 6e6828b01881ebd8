package org.yanxun.attendance.web;

/**
 * What somebody may do with the sittings they see: whoever holds them all of it, whoever leads them show the code and mark,
 * the bureau look.
 *
 * @param settles settle, and correct what was settled
 * @param marks show the code, and mark by hand
 */
record MayDo(boolean settles, boolean marks) {}
