package org.yanxun.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The methods of a file, measured. */
final class Methods extends TreeScanner<@Nullable Void, @Nullable Void> {

    /** One method: where it stands and its measures. */
    record Method(String where, int lines, int complexity, int parameters, boolean constructor) {}

    private final Source source;
    private final List<Method> found = new ArrayList<>();

    private Methods(Source source) {
        this.source = source;
    }

    static List<Method> of(Source source) {
        var methods = new Methods(source);
        methods.scan(source.unit(), null);
        return methods.found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        if (method.getBody() != null) {
            var counter = new Branches();
            counter.scan(method.getBody(), null);
            found.add(new Method(
                    source.path() + "#" + method.getName(),
                    linesOf(method),
                    counter.count,
                    method.getParameters().size(),
                    method.getName().contentEquals("<init>")));
        }
        return super.visitMethod(method, null);
    }

    private int linesOf(MethodTree method) {
        var positions = source.trees().getSourcePositions();
        var lines = source.unit().getLineMap();
        long first = lines.getLineNumber(positions.getStartPosition(source.unit(), method.getBody()));
        long last = lines.getLineNumber(positions.getEndPosition(source.unit(), method.getBody()));
        return (int) (last - first + 1);
    }

    /** Counts the ways through a body: one, and one more at each branch. */
    private static final class Branches extends TreeScanner<@Nullable Void, @Nullable Void> {
        private int count = 1;

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
            if (tree instanceof ClassTree) {
                return null;
            }
            boolean branches = switch (tree) {
                case IfTree _, ForLoopTree _, EnhancedForLoopTree _, WhileLoopTree _ -> true;
                case DoWhileLoopTree _, CatchTree _, ConditionalExpressionTree _ -> true;
                case BinaryTree binary ->
                    binary.getKind() == Tree.Kind.CONDITIONAL_AND || binary.getKind() == Tree.Kind.CONDITIONAL_OR;
                case null, default -> false;
            };
            if (branches || (tree instanceof CaseTree branch && isGuarded(branch))) {
                count++;
            }
            return super.scan(tree, null);
        }

        /** A switch over types or values is one decision; only its guards add ways that a reader must think through. */
        private static boolean isGuarded(CaseTree branch) {
            return branch.getGuard() != null;
        }
    }
}
