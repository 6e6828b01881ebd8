package org.yanxun.language.build;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The properties format in UTF-8, keys in order and without a date, so that the same words give the same file. */
final class WordFile {

    private WordFile() {}

    static Properties read(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
    }

    static String write(SortedMap<String, String> words) {
        return words.entrySet().stream().map(WordFile::line).collect(Collectors.joining());
    }

    private static String line(Map.Entry<String, String> entry) {
        return escape(entry.getKey()).replaceAll("([ =:#!])", "\\\\$1") + "=" + value(entry.getValue()) + "\n";
    }

    private static String value(String value) {
        String escaped = escape(value);
        return escaped.startsWith(" ") ? "\\" + escaped : escaped;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\f", "\\f");
    }
}
