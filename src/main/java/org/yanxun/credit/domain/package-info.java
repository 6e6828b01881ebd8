/**
 * How credits come into the ledger and out of it again.
 */
@NullMarked
package org.yanxun.credit.domain;

import org.jspecify.annotations.NullMarked;
