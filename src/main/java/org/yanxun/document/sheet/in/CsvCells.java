package org.yanxun.document.sheet.in;

import java.util.List;
import java.util.regex.Pattern;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetFlaw;
import org.yanxun.document.sheet.SheetLimits;
import org.yanxun.document.sheet.SheetLine;

/** A CSV line's fields as a person meant them. */
final class CsvCells {

    /** How spreadsheet programs are made to keep a long number: {@code ="330211…"}. */
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private static final String NEUTRALISED = "=+-@\t";

    private final SheetLimits limits;
    private final CellText texts;

    CsvCells(SheetLimits limits) {
        this.limits = limits;
        this.texts = new CellText(limits.cellLength());
    }

    SheetLine line(int number, List<String> fields) {
        return new SheetLine(
                number, fields.stream().limit(limits.columns()).map(this::cell).toList());
    }

    private SheetCell cell(String field) {
        if (field.isEmpty()) {
            return SheetCell.BLANK;
        }
        char first = field.charAt(0);
        if (first == '=') {
            var kept = KEPT_AS_TEXT.matcher(field);
            return kept.matches() ? texts.of(kept.group(1)) : new SheetCell.Flawed(SheetFlaw.FORMULA, texts.cut(field));
        }
        boolean neutralised = first == '\'' && field.length() > 1 && NEUTRALISED.indexOf(field.charAt(1)) >= 0;
        return texts.of(neutralised ? field.substring(1) : field);
    }
}
