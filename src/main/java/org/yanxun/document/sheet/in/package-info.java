/** Spreadsheets that people bring, as xlsx or CSV: judged by content, bounded, read row by row. */
@NullMarked
@NamedInterface("sheet-in")
package org.yanxun.document.sheet.in;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
