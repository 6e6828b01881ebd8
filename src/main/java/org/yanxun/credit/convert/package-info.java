/**
 * How many credits an hour of training is worth, and from which day on (DOMAIN 4: hours and credits are different units).
 */
@NullMarked
package org.yanxun.credit.convert;

import org.jspecify.annotations.NullMarked;
