/**
 * A person's year: how far the three minima are, what fills the gap with the least effort, and why each line is there.
 */
@NullMarked
package org.yanxun.credit.year;

import org.jspecify.annotations.NullMarked;
