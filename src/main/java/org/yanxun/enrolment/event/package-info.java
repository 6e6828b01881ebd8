/**
 * What enrolment tells the rooms above.
 */
@NullMarked
@NamedInterface("events")
package org.yanxun.enrolment.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
