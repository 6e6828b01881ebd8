/** A person's private calendar: the key in its address, and the file behind it. */
@NullMarked
package org.yanxun.enrolment.feed;

import org.jspecify.annotations.NullMarked;
