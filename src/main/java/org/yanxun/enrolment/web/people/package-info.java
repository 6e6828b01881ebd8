/** Who comes to a class, for those who hold it. */
@NullMarked
package org.yanxun.enrolment.web.people;

import org.jspecify.annotations.NullMarked;
