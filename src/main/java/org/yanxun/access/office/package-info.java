/** Everybody's accounts: who has one, codes for those without a password, locks, and hats given by hand. */
@NullMarked
package org.yanxun.access.office;

import org.jspecify.annotations.NullMarked;
