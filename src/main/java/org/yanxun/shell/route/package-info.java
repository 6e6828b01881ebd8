/**
 * Who may call a route, and who is calling: every handler says one of the three, or nobody may call it.
 */
@NullMarked
@NamedInterface("route")
package org.yanxun.shell.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
