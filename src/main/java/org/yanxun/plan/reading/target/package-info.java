/**
 * Finding a plan's targets: each rule looks at one segment of the folded text and takes the words that are its own, so
 * that no figure is promised twice. The order of the rules is in {@code TargetReader}.
 */
@NullMarked
package org.yanxun.plan.reading.target;

import org.jspecify.annotations.NullMarked;
