/** What a spreadsheet holds, whatever file it is in: columns that know their names, rows, cells, dates, flaws. */
@NullMarked
@NamedInterface("sheet")
package org.yanxun.document.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
