/**
 * Numbers with what they measure, and what they promise.
 */
@NullMarked
package org.yanxun.plan.reading.figure;

import org.jspecify.annotations.NullMarked;
