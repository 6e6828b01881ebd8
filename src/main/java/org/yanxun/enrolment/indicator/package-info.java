/** What the seats count for the plan's targets: people seated in classes, or present there. */
@NullMarked
package org.yanxun.enrolment.indicator;

import org.jspecify.annotations.NullMarked;
