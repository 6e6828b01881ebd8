package org.yanxun.document.sheet.in;

import java.util.regex.Pattern;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetFlaw;

/** Text typed into a cell, with the marks that spreadsheet programs leave on it taken off. */
final class CellText {

    /** An exponent of 14 or more: digits of an ID number that a program has rounded away. */
    private static final Pattern ROUNDED = Pattern.compile("[1-9](?:\\.\\d+)?[Ee]\\+?(?:1[4-9]|2\\d)");

    private static final int EXCERPT = 40;

    private final int longest;

    CellText(int longest) {
        this.longest = longest;
    }

    SheetCell of(String raw) {
        String text = clean(raw);
        if (text.isEmpty()) {
            return SheetCell.BLANK;
        }
        if (text.length() > longest) {
            return new SheetCell.Flawed(SheetFlaw.TOO_LONG, cut(text));
        }
        return isRounded(text) ? new SheetCell.Flawed(SheetFlaw.LOST_PRECISION, text) : new SheetCell.Text(text);
    }

    /** The beginning of a text, enough to recognise it by. */
    String cut(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return text.substring(0, end) + "…";
    }

    private static boolean isRounded(String text) {
        char first = text.charAt(0);
        return first >= '1' && first <= '9' && ROUNDED.matcher(text).matches();
    }

    private static String clean(String raw) {
        return raw.replace('\u00a0', ' ').replace("\ufeff", "").strip();
    }
}
