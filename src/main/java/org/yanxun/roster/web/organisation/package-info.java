/**
 * The pages on which organisations are added, changed, closed and taken in by sheets, and what comes first in a district
 * that is still empty.
 */
@NullMarked
package org.yanxun.roster.web.organisation;

import org.jspecify.annotations.NullMarked;
