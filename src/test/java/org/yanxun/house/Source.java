package org.yanxun.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** One Java file of the house, parsed: its text, its tree, and where things stand in it. */
record Source(String path, String text, CompilationUnitTree unit, DocTrees trees) {

    static final Path MAIN = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");

    static List<Source> allBelow(Path root) {
        return parse(files(root, file -> file.toString().endsWith(".java")).stream()
                .<JavaFileObject>map(file -> new InMemory(file.toString(), read(file)))
                .toList());
    }

    /** Parses a text as if it stood in that file: for seeing a rule red. */
    static Source of(String path, String text) {
        return parse(List.of(new InMemory(path, text))).getFirst();
    }

    static List<Path> files(Path root, Predicate<Path> wanted) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** The room the file belongs to; empty for the root package. */
    String room() {
        String name = packageName();
        return name.startsWith("org.yanxun.")
                ? name.substring("org.yanxun.".length()).split("\\.")[0]
                : "";
    }

    boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    int lines() {
        return (int) text.lines().count();
    }

    private static List<Source> parse(List<JavaFileObject> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, files);
        try {
            List<Source> sources = new ArrayList<>();
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                JavaFileObject file = unit.getSourceFile();
                String text = file.getCharContent(true).toString();
                sources.add(new Source(file.toUri().getPath().substring(1), text, unit, trees));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String text;

        InMemory(String path, String text) {
            super(URI.create("string:///" + path.replace('\\', '/')), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
