/**
 * Who answers for an item of a plan, as far as its words say.
 */
@NullMarked
package org.yanxun.plan.reading.duty;

import org.jspecify.annotations.NullMarked;
