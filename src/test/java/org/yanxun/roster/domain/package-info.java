/**
 * Tests of the roster's domain package.
 */
@NullMarked
package org.yanxun.roster.domain;

import org.jspecify.annotations.NullMarked;
