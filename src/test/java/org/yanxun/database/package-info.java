/** What tests of every room use to stand on a real database, and the tests of the database room itself. */
@NullMarked
package org.yanxun.database;

import org.jspecify.annotations.NullMarked;
