/**
 * What a row of a roster sheet says, and what is wrong with it by itself or beside the rows before it.
 */
@NullMarked
package org.yanxun.roster.load.read;

import org.jspecify.annotations.NullMarked;
