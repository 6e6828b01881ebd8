/** What the ledger counts for the plan's targets: who has reached the year's minima. */
@NullMarked
package org.yanxun.credit.indicator;

import org.jspecify.annotations.NullMarked;
