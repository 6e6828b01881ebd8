/**
 * Where a room shows itself outside its own pages: in the menu and on the home page.
 */
@NullMarked
@NamedInterface("place")
package org.yanxun.shell.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
