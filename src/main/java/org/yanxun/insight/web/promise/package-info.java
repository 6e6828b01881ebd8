/** One promise: as a card, as a page with its history and the people behind it, as a row of a sheet, for programs. */
@NullMarked
package org.yanxun.insight.web.promise;

import org.jspecify.annotations.NullMarked;
