/** Backup of a running or stopped data directory into one file, and its restoration into an empty one. */
@NullMarked
package org.yanxun.database.backup;

import org.jspecify.annotations.NullMarked;
