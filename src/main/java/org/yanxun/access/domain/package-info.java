/** Accounts, passwords, hats, and the desk where people sign in. */
@NullMarked
package org.yanxun.access.domain;

import org.jspecify.annotations.NullMarked;
