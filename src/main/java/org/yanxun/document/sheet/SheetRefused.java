package org.yanxun.document.sheet;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.yanxun.shell.fault.InvalidInput;

/** The file as a whole cannot be taken; no row of it was. Says why in the reader's words, about the field "file". */
public final class SheetRefused extends InvalidInput {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String WORDS = "document.sheet.";

    @SuppressWarnings("serial")
    private final List<SheetColumn> columns;

    /** Refused for the reason whose words have the key {@code document.sheet.<reason>}. */
    public SheetRefused(String reason, Object... arguments) {
        super("file", WORDS + reason, arguments);
        columns = List.of();
    }

    private SheetRefused(String reason, List<SheetColumn> columns) {
        super("file", WORDS + reason, columns.stream().map(SheetColumn::title).collect(Collectors.joining("、")));
        this.columns = List.copyOf(columns);
    }

    /** Refused because of those columns, which are called by their titles. */
    public static SheetRefused about(String reason, List<SheetColumn> columns) {
        return new SheetRefused(reason, columns);
    }

    /** The same, with the columns called by those names. */
    public SheetRefused calling(List<?> names) {
        return new SheetRefused(reason().substring(WORDS.length()), (Object) names);
    }

    /** Because of which columns; empty if it is not about columns. */
    public List<SheetColumn> columns() {
        return columns;
    }

    /** The key of the words. */
    public String reason() {
        return problems().getFirst().reason();
    }
}
