/** The launcher of the house's own PostgreSQL: unpacking, first set-up, start, watching, stop. */
@NullMarked
package org.yanxun.database.server;

import org.jspecify.annotations.NullMarked;
