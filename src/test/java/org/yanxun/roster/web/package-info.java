/**
 * Tests of the roster's web package.
 */
@NullMarked
package org.yanxun.roster.web;

import org.jspecify.annotations.NullMarked;
