/**
 * The pages on which a sheet is uploaded, looked at and applied.
 */
@NullMarked
package org.yanxun.roster.web.load;

import org.jspecify.annotations.NullMarked;
