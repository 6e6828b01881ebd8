/**
 * What a journey test walks with: one Chromium, its windows, and the accessibility judge.
 */
@NullMarked
package org.yanxun.journey;

import org.jspecify.annotations.NullMarked;
