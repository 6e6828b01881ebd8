/** What the house has from its start: its clock, and a word to the operator that it is open. */
@NullMarked
package org.yanxun.shell.start;

import org.jspecify.annotations.NullMarked;
