/** One's own account, on its page and through the API: the hat worn, the password, sessions and tokens. */
@NullMarked
package org.yanxun.access.web.own;

import org.jspecify.annotations.NullMarked;
