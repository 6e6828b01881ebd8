package org.yanxun.language.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yanxun.language.Script;

/**
 * Writes {@code <room>_zh_Hans.properties} beside each {@code <room>_zh_Hant.properties}: the words in simplified
 * characters, with the entries of a hand-written file of the same name in the sources laid over them.
 */
public final class SimplifiedWords {

    private static final String FROM = "_zh_Hant.properties";
    private static final String TO = "_zh_Hans.properties";

    private SimplifiedWords() {}

    /**
     * Runs in the build.
     *
     * @param args the directory with the words, then the one with the sources (overrides)
     */
    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        if (Files.isDirectory(directory)) {
            convertAll(directory, Path.of(args[1]));
        }
    }

    /** Converts what is outdated and answers the files written. */
    static List<Path> convertAll(Path directory, Path sources) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(FROM))
                    .sorted()
                    .filter(file -> convert(file, sources))
                    .map(SimplifiedWords::target)
                    .toList();
        }
    }

    private static boolean convert(Path traditional, Path sources) {
        try {
            Path target = target(traditional);
            Path overrides = sources.resolve(target.getFileName());
            String words = Files.readString(traditional);
            String override = Files.exists(overrides) ? Files.readString(overrides) : "";
            String stamp = "# signs and marks made from " + traditional.getFileName() + " " + Stamp.of(words, override);
            if (Files.exists(target) && startsWith(target, stamp)) {
                return false;
            }
            Files.writeString(target, stamp + "\n" + WordFile.write(simplified(words, override)));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, String> simplified(String words, String override) throws IOException {
        SortedMap<String, String> all = new TreeMap<>();
        Properties traditional = WordFile.read(words);
        traditional
                .stringPropertyNames()
                .forEach(key -> all.put(key, marked(Script.simplified(traditional.getProperty(key)))));
        Properties byHand = WordFile.read(override);
        byHand.stringPropertyNames().forEach(key -> all.put(key, byHand.getProperty(key)));
        return all;
    }

    /** With the quotation marks of the mainland. */
    private static String marked(String words) {
        return words.replace('「', '“').replace('」', '”').replace('『', '‘').replace('』', '’');
    }

    private static boolean startsWith(Path file, String line) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).startsWith(line + "\n");
    }

    private static Path target(Path traditional) {
        String name = traditional.getFileName().toString();
        return traditional.resolveSibling(name.substring(0, name.length() - FROM.length()) + TO);
    }
}
