/**
 * The words of the house in its three languages, with days, times and figures as each language writes them.
 */
@NullMarked
@NamedInterface("speech")
package org.yanxun.shell.speech;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
