/** What people look through: their own seats, the words their school owes, who comes to a class. */
@NullMarked
package org.yanxun.enrolment.lists;

import org.jspecify.annotations.NullMarked;
