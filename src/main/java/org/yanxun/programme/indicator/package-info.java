/** What the classes count for the plan's targets: those held, and their sessions in the holidays and at weekends. */
@NullMarked
package org.yanxun.programme.indicator;

import org.jspecify.annotations.NullMarked;
