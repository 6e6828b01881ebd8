/** Tests of the start of the application and of its failing. */
@NullMarked
package org.yanxun.database.wiring;

import org.jspecify.annotations.NullMarked;
