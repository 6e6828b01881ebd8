/**
 * What goes wrong, in words a person can act on: the field, the reason, the way out.
 */
@NullMarked
@NamedInterface("fault")
package org.yanxun.shell.fault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
