/** Tests that the server keeps what it acknowledged, whatever is killed. */
@NullMarked
package org.yanxun.database.server;

import org.jspecify.annotations.NullMarked;
