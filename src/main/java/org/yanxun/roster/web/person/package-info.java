/**
 * The pages on which one person is added or corrected by hand, and what waits for a liaison at home.
 */
@NullMarked
package org.yanxun.roster.web.person;

import org.jspecify.annotations.NullMarked;
