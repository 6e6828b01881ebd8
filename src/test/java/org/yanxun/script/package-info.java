/**
 * The scripts, run as a person would run them.
 */
@NullMarked
package org.yanxun.script;

import org.jspecify.annotations.NullMarked;
