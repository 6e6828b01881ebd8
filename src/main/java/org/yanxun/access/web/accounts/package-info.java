/** The pages and the API of everybody's accounts: the list, one account, codes to be printed, hats given by hand. */
@NullMarked
package org.yanxun.access.web.accounts;

import org.jspecify.annotations.NullMarked;
