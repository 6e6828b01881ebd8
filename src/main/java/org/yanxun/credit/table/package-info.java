/**
 * Credits in tables: the people of a school, the schools of a district.
 */
@NullMarked
package org.yanxun.credit.table;

import org.jspecify.annotations.NullMarked;
