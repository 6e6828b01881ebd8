package org.yanxun.house;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads SQL for what it names: a room's statements may name its own schema and, downstairs, published views. */
record SqlRooms(Map<String, Integer> floors) {

    private static final Pattern STATEMENT = Pattern.compile(
            "(?is)\\b(select|insert\\s+into|update|delete\\s+from|merge\\s+into|with|copy|from|join)\\b.*\\b\\w+\\.\\w+");

    /** Everything a Java file of a room says in SQL that it may not. */
    List<String> faultsIn(Source source) {
        List<String> faults = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                if (literal.getValue() instanceof String text
                        && STATEMENT.matcher(text).find()) {
                    faults.addAll(faultsIn(source.path(), source.room(), text));
                }
                return null;
            }
        }.scan(source.unit(), null);
        return faults;
    }

    /** Everything a room's SQL says that it may not; foreign keys may name a lower room's table. */
    List<String> faultsIn(String where, String room, String sql) {
        List<String> faults = new ArrayList<>();
        Matcher name = Pattern.compile("(?i)(references\\s+)?\\b(" + String.join("|", floors.keySet()) + ")\\.(\\w+)")
                .matcher(sql.replaceAll("--[^\n]*", ""));
        while (name.find()) {
            boolean foreignKey = name.group(1) != null;
            String named = name.group(2).toLowerCase(java.util.Locale.ROOT);
            String what = name.group(3);
            boolean published = what.startsWith("fact_") || what.equals("audit_findings");
            boolean own = named.equals(room);
            boolean below = Floors.allows(floors, room, named);
            if (!own && !(below && (published || foreignKey))) {
                faults.add(where + " (" + room + ") names " + named + "." + what);
            }
        }
        return faults;
    }
}
