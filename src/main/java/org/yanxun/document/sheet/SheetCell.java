package org.yanxun.document.sheet;

/** What one cell holds. */
public sealed interface SheetCell {

    /** Nothing, or only blanks. */
    record Blank() implements SheetCell {
        @Override
        public String shown() {
            return "";
        }
    }

    /** Text or a number as the sheet shows it, without blanks at its ends. */
    record Text(String shown) implements SheetCell {}

    /** A date that the sheet itself knows as one. */
    record Dated(SheetDate date) implements SheetCell {
        @Override
        public String shown() {
            return date.toString();
        }
    }

    /** Content that cannot be trusted. */
    record Flawed(SheetFlaw flaw, String shown) implements SheetCell {}

    /** The one blank cell. */
    SheetCell BLANK = new Blank();

    /** What a person sees in the cell, or nearly. */
    String shown();
}
