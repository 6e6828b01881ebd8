/**
 * Tests of the roster, and districts with schools and people for the tests of other rooms.
 */
@NullMarked
package org.yanxun.roster;

import org.jspecify.annotations.NullMarked;
