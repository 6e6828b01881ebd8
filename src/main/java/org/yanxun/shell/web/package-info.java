/**
 * How the shell meets the web: rendering, routing, language and errors. What other rooms see of it are its templates.
 */
@NullMarked
@NamedInterface("web")
package org.yanxun.shell.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
