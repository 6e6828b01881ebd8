/**
 * What a sheet would change, step by step, with old beside new.
 */
@NullMarked
package org.yanxun.roster.load.change;

import org.jspecify.annotations.NullMarked;
