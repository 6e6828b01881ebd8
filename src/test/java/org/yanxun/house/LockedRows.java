package org.yanxun.house;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Statements that lock or merge rows without saying in which district. */
final class LockedRows {

    private LockedRows() {}

    static List<String> in(Source source) {
        List<String> faults = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                if (literal.getValue() instanceof String text && fault(text)) {
                    faults.add(source.path() + ": " + text);
                }
                return null;
            }
        }.scan(source.unit(), null);
        return faults;
    }

    static boolean fault(String sql) {
        String flat = sql.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        boolean locks = flat.contains("select ") && flat.contains(" for update");
        boolean merges = flat.startsWith("merge into ");
        return (locks || merges) && !flat.contains("district_id");
    }
}
