package org.yanxun.roster.load;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as PostgreSQL's COPY reads them: tab between cells, line feed between rows, {@code \N} for nothing. */
final class CopyText {

    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    /** More cells of the current row. */
    CopyText cells(@Nullable Object... values) {
        for (Object value : values) {
            if (begun) {
                text.append('\t');
            }
            begun = true;
            put(value);
        }
        return this;
    }

    /** One more cell that holds several texts. */
    CopyText array(List<String> values) {
        return cells(values.stream().map(CopyText::quoted).collect(Collectors.joining(",", "{", "}")));
    }

    /** The end of the row. */
    void end() {
        text.append('\n');
        begun = false;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void put(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        String plain = value.toString();
        int from = 0;
        for (int at = 0; at < plain.length(); at++) {
            String instead = instead(plain.charAt(at));
            if (!instead.isEmpty()) {
                text.append(plain, from, at).append(instead);
                from = at + 1;
            }
        }
        text.append(plain, from, plain.length());
    }

    /** What is written instead of a character that has a meaning of its own; empty for all others. */
    private static String instead(char character) {
        return switch (character) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\0' -> " ";
            default -> "";
        };
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
