package org.yanxun.roster.load;

import java.util.Iterator;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.load.read.SheetColumns;

/** One kind of sheet: its columns, and what becomes of its rows on their way into the roster. */
public interface SheetWork {

    /** What a sheet is about. */
    enum Kind {
        PEOPLE("import_row"),
        ORGANISATIONS("import_organisation");

        private final String rows;

        Kind(String rows) {
            this.rows = rows;
        }

        /** The table that keeps the rows which could be read, until they are applied. */
        String rows() {
            return rows;
        }
    }

    Kind kind();

    SheetColumns columns();

    /** The key of the words that say that a sheet has no rows. */
    default String nothing() {
        return "roster.import.empty";
    }

    /** Puts beside the roster what the rows say and what is wrong with them; tells so far, and at last, how many. */
    int read(Scope scope, UUID job, Iterator<SheetRow> rows, IntConsumer soFar);

    /** The rows have come and are about to be compared. */
    default void arrived() {}

    /** Writes down what they would change, and what is wrong with them beside the roster. Called in a transaction. */
    void compare(Scope scope, ImportJob job);

    /** Does what was written down. Called in a transaction. */
    void apply(Scope scope, ImportJob job);

    /** That many rows have been applied, and nobody waits any more. */
    default void applied(int rows) {}
}
