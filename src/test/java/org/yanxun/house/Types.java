package org.yanxun.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The top-level types of a file. */
final class Types {

    /** One top-level type. */
    record Type(String where, String name, boolean isPublic, boolean documented) {}

    private Types() {}

    static List<Type> of(Source source) {
        List<Type> types = new ArrayList<>();
        for (Tree tree : source.unit().getTypeDecls()) {
            if (tree instanceof ClassTree type) {
                var path = TreePath.getPath(source.unit(), type);
                types.add(new Type(
                        source.path(),
                        type.getSimpleName().toString(),
                        type.getModifiers().getFlags().contains(Modifier.PUBLIC),
                        source.trees().getDocComment(path) != null));
            }
        }
        return types;
    }
}
