/** The programme's rules and stores. */
@NullMarked
package org.yanxun.programme.domain;

import org.jspecify.annotations.NullMarked;
