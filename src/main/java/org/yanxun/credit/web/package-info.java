/**
 * The pages and the interface of credit: one's year, why each line is there, tables of schools and of the district.
 */
@NullMarked
package org.yanxun.credit.web;

import org.jspecify.annotations.NullMarked;
