package org.yanxun.document.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A column that a sheet may or must have.
 *
 * @param key what the program calls it
 * @param names what people call it in any language; the first is written as its title
 * @param kind what its cells hold
 * @param required whether the column and every cell in it must be there
 * @param choices the only values, in order; empty if any will do
 * @param note how to fill it in, for the notes row; empty if nothing needs saying
 */
public record SheetColumn(
        String key, List<String> names, Kind kind, boolean required, List<String> choices, String note) {

    /** What the cells of a column hold. */
    public enum Kind {
        /** Any text. */
        TEXT,
        /** Digits that are no number: ID numbers, staff numbers, codes with leading zeros. */
        ID,
        /** A number to reckon with. */
        NUMBER,
        /** A day or a month. */
        DATE
    }

    public SheetColumn {
        names = List.copyOf(names);
        choices = List.copyOf(choices);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a column needs a name: " + key);
        }
    }

    /** A column of text that may be left out; names in any language and script, the title first. */
    public static SheetColumn text(String key, String... names) {
        return new SheetColumn(key, List.of(names), Kind.TEXT, false, List.of(), "");
    }

    /** A column of digits that must never become a rounded number. */
    public static SheetColumn id(String key, String... names) {
        return text(key, names).kind(Kind.ID);
    }

    /** A column of numbers. */
    public static SheetColumn number(String key, String... names) {
        return text(key, names).kind(Kind.NUMBER);
    }

    /** A column of days or months. */
    public static SheetColumn date(String key, String... names) {
        return text(key, names).kind(Kind.DATE);
    }

    private SheetColumn kind(Kind other) {
        return new SheetColumn(key, names, other, required, choices, note);
    }

    /** The same column, but it must be there and filled in. */
    public SheetColumn needed() {
        return new SheetColumn(key, names, kind, true, choices, note);
    }

    /** The same column, but only these values. */
    public SheetColumn among(List<String> values) {
        return new SheetColumn(key, names, kind, required, values, note);
    }

    /** The same column with a note on how to fill it in. */
    public SheetColumn noted(String words) {
        return new SheetColumn(key, names, kind, required, choices, words);
    }

    /** The same column under another title, for instance in the reader's language; its other names still count. */
    public SheetColumn titled(String title) {
        List<String> all = new ArrayList<>(List.of(title));
        names.stream().filter(name -> !name.equals(title)).forEach(all::add);
        return new SheetColumn(key, all, kind, required, choices, note);
    }

    /** What is written above it. */
    public String title() {
        return names.getFirst();
    }
}
