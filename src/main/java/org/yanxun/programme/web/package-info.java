/** The programme's pages and its part of the API. */
@NullMarked
package org.yanxun.programme.web;

import org.jspecify.annotations.NullMarked;
