/**
 * Spreadsheets on their way into the roster: read, checked, compared with what is known, shown, and only then applied.
 */
@NullMarked
package org.yanxun.roster.load;

import org.jspecify.annotations.NullMarked;
