/**
 * A segment of a plan while the rules look at it.
 */
@NullMarked
package org.yanxun.plan.reading.scene;

import org.jspecify.annotations.NullMarked;
