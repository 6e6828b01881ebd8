/** Ways from one page of the house to another. */
@NullMarked
@NamedInterface("way")
package org.yanxun.shell.way;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
