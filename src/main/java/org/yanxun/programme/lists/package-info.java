/** What organisers look through: their classes page by page, and a month of their sessions. */
@NullMarked
package org.yanxun.programme.lists;

import org.jspecify.annotations.NullMarked;
