/** Takes back an upload that should not have been applied, for everybody nothing has happened to since. */
@NullMarked
package org.yanxun.roster.load.undo;

import org.jspecify.annotations.NullMarked;
