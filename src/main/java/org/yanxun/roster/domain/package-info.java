/**
 * How the roster is written: by sets through the intake, by hand at a desk; what was believed before is kept.
 */
@NullMarked
package org.yanxun.roster.domain;

import org.jspecify.annotations.NullMarked;
