/** The page on which a plan's year is closed, and its part of the API. */
@NullMarked
package org.yanxun.insight.web.closing;

import org.jspecify.annotations.NullMarked;
