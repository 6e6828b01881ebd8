/**
 * How the lives of organisations are written: they begin, change from a day, are corrected and end, and nobody is left
 * standing where nothing is any more.
 */
@NullMarked
package org.yanxun.roster.organisation;

import org.jspecify.annotations.NullMarked;
