/** Where a counted promise stands against its own calendar: pure rules, one list. */
@NullMarked
package org.yanxun.insight.progress;

import org.jspecify.annotations.NullMarked;
