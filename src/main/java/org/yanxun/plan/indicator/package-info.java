/**
 * The port through which the rooms above count a plan's targets: each says what it can count, with which parameters, and
 * shows the rows behind a figure. The plan never knows who counts.
 */
@NullMarked
@NamedInterface("indicator")
package org.yanxun.plan.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
