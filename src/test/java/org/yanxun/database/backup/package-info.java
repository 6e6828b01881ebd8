/** Tests of backup and restoration. */
@NullMarked
package org.yanxun.database.backup;

import org.jspecify.annotations.NullMarked;
