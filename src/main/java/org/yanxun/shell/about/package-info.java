/**
 * What this is, and which version of it runs.
 */
@NullMarked
package org.yanxun.shell.about;

import org.jspecify.annotations.NullMarked;
