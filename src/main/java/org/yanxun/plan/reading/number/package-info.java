/**
 * Numbers as people write them in plans.
 */
@NullMarked
package org.yanxun.plan.reading.number;

import org.jspecify.annotations.NullMarked;
