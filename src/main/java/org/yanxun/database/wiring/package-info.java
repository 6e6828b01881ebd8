/** The database's place in the application context: which server, when migrated, how reached, how a failing start ends. */
@NullMarked
package org.yanxun.database.wiring;

import org.jspecify.annotations.NullMarked;
