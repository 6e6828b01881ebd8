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

/** The names of decisions that the rooms write into the audit trail. */
final class AuditActions {

    /** All of them. */
    static final Set<String> KNOWN = read();

    private AuditActions() {}

    private static Set<String> read() {
        Set<String> actions = new TreeSet<>();
        for (Source source : Source.allBelow(Source.MAIN)) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                    if (call.getMethodSelect().toString().endsWith("Decision.of")) {
                        addFirst(call.getArguments(), actions);
                    }
                    return super.visitMethodInvocation(call, null);
                }

                @Override
                public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
                    if (made.getIdentifier().toString().endsWith("Decision")) {
                        addFirst(made.getArguments(), actions);
                    }
                    return super.visitNewClass(made, null);
                }
            }.scan(source.unit(), null);
        }
        return actions;
    }

    private static void addFirst(List<? extends ExpressionTree> arguments, Set<String> actions) {
        if (!arguments.isEmpty()
                && arguments.getFirst() instanceof LiteralTree literal
                && literal.getValue() instanceof String text) {
            actions.add(text);
        }
    }
}
