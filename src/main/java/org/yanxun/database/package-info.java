/**
 * The house's PostgreSQL: its own embedded server or a given one, migrations before first use, the micro-batching
 * writer, backup and restore.
 */
@NullMarked
@Floor(1)
@ApplicationModule(allowedDependencies = {})
package org.yanxun.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
