package org.yanxun.document.sheet;

/** Why a cell's content cannot be trusted, so that it is never silently taken as text. */
public enum SheetFlaw {
    /** A formula: its result is not what a person typed. */
    FORMULA("document.cell.formula"),
    /** A long number that the spreadsheet program has rounded, such as 3.3E+17 for an ID number. */
    LOST_PRECISION("document.cell.precision"),
    /** An error of the spreadsheet program, such as #N/A. */
    ERROR_VALUE("document.cell.error"),
    /** More text than a cell may hold. */
    TOO_LONG("document.cell.long");

    private final String reason;

    SheetFlaw(String reason) {
        this.reason = reason;
    }

    /** The key of the words that say what is wrong; {@code {0}} is what the cell shows. */
    public String reason() {
        return reason;
    }
}
