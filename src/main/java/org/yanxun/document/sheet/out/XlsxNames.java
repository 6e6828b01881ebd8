package org.yanxun.document.sheet.out;

import org.yanxun.document.sheet.SheetColumn;

/** What a workbook can take: names of tabs, widths, lengths of text. */
final class XlsxNames {

    private static final int LONGEST_TAB = 31;
    private static final int LONGEST_CELL = 32_000;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 40;

    private XlsxNames() {}

    /** A tab's name without the characters that programs refuse. */
    static String tab(String name) {
        String allowed = name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        String some = allowed.isEmpty() ? "1" : allowed;
        return cut(some, LONGEST_TAB);
    }

    /** Wide enough for the title, the longest choice and what the kind usually holds. */
    static double width(SheetColumn column) {
        int usual = column.kind() == SheetColumn.Kind.ID ? 22 : NARROWEST;
        int choice =
                column.choices().stream().mapToInt(XlsxNames::breadth).max().orElse(0);
        return Math.clamp(Math.max(usual, Math.max(breadth(column.title()), choice) + 4), NARROWEST, WIDEST);
    }

    /** A cell's text, cut where no program could read it. */
    static String cell(String text) {
        return cut(text, LONGEST_CELL);
    }

    /** The beginning of a text, never half a character at its end. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** In half-width characters. */
    private static int breadth(String text) {
        return text.chars().map(unit -> unit > 0x2e80 ? 2 : 1).sum();
    }
}
