package org.yanxun.roster.load.read;

import java.util.List;
import org.yanxun.kernel.Verdict.Reason;

/**
 * Something wrong in a row.
 *
 * @param row the row's number in the sheet
 * @param column the column's key
 * @param reason the key of the words that say what is wrong and the way out
 * @param arguments what fills the gaps in those words
 */
public record Wrong(int row, String column, String reason, List<String> arguments) implements Reason {

    public Wrong {
        arguments = List.copyOf(arguments);
    }

    /** Something wrong in that row, in that column, for that reason. */
    public static Wrong of(int row, String column, String reason, String... arguments) {
        return new Wrong(row, column, reason, List.of(arguments));
    }
}
