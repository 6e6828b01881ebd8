/** Pages and the API for signing in, one's own account, and everybody's accounts. */
@NullMarked
package org.yanxun.access.web;

import org.jspecify.annotations.NullMarked;
