/**
 * The house checked against its own promises: nobody twice, no class over its seats, no orphan, ledger equal to roll-up.
 */
@NullMarked
package org.yanxun.database.audit;

import org.jspecify.annotations.NullMarked;
