/**
 * Measurements: each {@code …Bench} is run by {@code script/bench} and ends with one line of JSON.
 */
@NullMarked
package org.yanxun.bench;

import org.jspecify.annotations.NullMarked;
