/** What a signed-in caller carries: sessions by cookie and personal access tokens. */
@NullMarked
package org.yanxun.access.session;

import org.jspecify.annotations.NullMarked;
