/**
 * Sheets of organisations on their way into the roster: what their rows say, what they would change, and how it is done.
 */
@NullMarked
package org.yanxun.roster.load.organisation;

import org.jspecify.annotations.NullMarked;
