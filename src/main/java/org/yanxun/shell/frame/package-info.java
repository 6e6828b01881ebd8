/** What stands around a screen: the places of the menu, what waits there, and the hats to change to. */
@NullMarked
@NamedInterface("frame")
package org.yanxun.shell.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
