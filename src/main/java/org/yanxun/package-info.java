/**
 * The house: one package a room, each on its floor; questions go down, facts rise.
 */
@NullMarked
package org.yanxun;

import org.jspecify.annotations.NullMarked;
