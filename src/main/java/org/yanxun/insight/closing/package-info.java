/** Closing a plan's year: what was not met and what still runs goes into the draft of the next. */
@NullMarked
package org.yanxun.insight.closing;

import org.jspecify.annotations.NullMarked;
