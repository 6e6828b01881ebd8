/** What the plan of the year before counted, for whoever compares this year with it. */
@NullMarked
package org.yanxun.insight.before;

import org.jspecify.annotations.NullMarked;
