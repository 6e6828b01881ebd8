/** Spreadsheets that people take away: templates, lists, and their own sheet back with what is wrong in each row. */
@NullMarked
@NamedInterface("sheet-out")
package org.yanxun.document.sheet.out;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
