/**
 * What happened in the demonstration district's year: classes held and to come, who sat in them, who came.
 */
@NullMarked
package org.yanxun.demo.year;

import org.jspecify.annotations.NullMarked;
