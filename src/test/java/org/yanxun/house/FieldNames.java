package org.yanxun.house;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names of fields that the rooms call wrong. */
final class FieldNames {

    private static final Set<String> FAULTS = Set.of("InvalidInput", "TooLarge");

    /** All that are written down as they are; some are put together, such as a session's date. */
    static final Set<String> KNOWN = read();

    private FieldNames() {}

    private static Set<String> read() {
        Set<String> names = new TreeSet<>();
        for (Source source : Source.allBelow(Source.MAIN)) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                    if (call.getMethodSelect().toString().endsWith("FieldProblem.of")) {
                        addFirst(call.getArguments(), names);
                    }
                    return super.visitMethodInvocation(call, null);
                }

                @Override
                public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
                    if (FAULTS.contains(made.getIdentifier().toString())) {
                        addFirst(made.getArguments(), names);
                    }
                    return super.visitNewClass(made, null);
                }
            }.scan(source.unit(), null);
        }
        return names;
    }

    private static void addFirst(List<? extends ExpressionTree> arguments, Set<String> names) {
        if (arguments.size() > 1
                && arguments.getFirst() instanceof LiteralTree literal
                && literal.getValue() instanceof String text) {
            names.add(text);
        }
    }
}
