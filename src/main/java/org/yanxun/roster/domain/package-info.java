/**
 * The roster's rules and stores.
 */
@NullMarked
package org.yanxun.roster.domain;

import org.jspecify.annotations.NullMarked;
