/**
 * What the roster tells the rooms above.
 */
@NullMarked
@NamedInterface("events")
package org.yanxun.roster.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
