/** Tests of the application role and a server given from outside. */
@NullMarked
package org.yanxun.database.migration;

import org.jspecify.annotations.NullMarked;
