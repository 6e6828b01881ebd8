/**
 * How the shell meets the web: rendering, routing, language and errors.
 */
@NullMarked
package org.yanxun.shell.web;

import org.jspecify.annotations.NullMarked;
