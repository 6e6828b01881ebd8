/** The rooms' schemas brought to the version of this build, and the application's role with its rights. */
@NullMarked
package org.yanxun.database.migration;

import org.jspecify.annotations.NullMarked;
