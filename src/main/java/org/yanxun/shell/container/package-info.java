/** What the servlet container would answer in its own words, said in the house's. */
@NullMarked
package org.yanxun.shell.container;

import org.jspecify.annotations.NullMarked;
