/** What stands before every handler: security headers, forged forms, the cookie or token that tells who is calling. */
@NullMarked
package org.yanxun.access.gate;

import org.jspecify.annotations.NullMarked;
