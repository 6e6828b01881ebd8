/**
 * How the roster is read: people found and listed, a person's file, organisations as of a day.
 */
@NullMarked
package org.yanxun.roster.find;

import org.jspecify.annotations.NullMarked;
