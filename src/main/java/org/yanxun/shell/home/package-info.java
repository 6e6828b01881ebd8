/** Everyone's home page: the cards that the rooms have for the reader. */
@NullMarked
package org.yanxun.shell.home;

import org.jspecify.annotations.NullMarked;
