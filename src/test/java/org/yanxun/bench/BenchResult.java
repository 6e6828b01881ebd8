package org.yanxun.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * What a benchmark found: its name, its figures in the order they were added (numbers, text or truth values), and
 * whether the figures asked for were reached in this run.
 */
public record BenchResult(String bench, SequencedMap<String, Object> figures, boolean holds) {

    public BenchResult {
        figures = new LinkedHashMap<>(figures);
    }

    /** A result without figures yet, and holding until one fails. */
    public static BenchResult of(String bench) {
        return new BenchResult(bench, new LinkedHashMap<>(), true);
    }

    /** The same result with one more figure. */
    public BenchResult with(String name, Object value) {
        var more = new LinkedHashMap<>(figures);
        more.put(name, value);
        return new BenchResult(bench, more, holds);
    }

    /** The same result, holding only if it did and the condition is met. */
    public BenchResult holding(boolean condition) {
        return new BenchResult(bench, figures, holds && condition);
    }

    /** The one line, such as {@code {"bench":"start","seconds":3.2,"holds":true}}. */
    public String json() {
        String middle =
                figures.entrySet().stream().map(figure -> pair(figure) + ",").collect(Collectors.joining());
        return "{\"bench\":" + quoted(bench) + "," + middle + "\"holds\":" + holds + "}";
    }

    /** Prints the line as the benchmark's last word. */
    public void print(PrintStream console) {
        console.println(json());
        console.flush();
    }

    private static String pair(Map.Entry<String, Object> figure) {
        return quoted(figure.getKey()) + ":" + value(figure.getValue());
    }

    private static String value(Object value) {
        return switch (value) {
            case Double number when !Double.isFinite(number) -> "null";
            case Double number -> String.format(Locale.ROOT, "%.3f", number);
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        var line = new StringBuilder("\"");
        text.chars().forEach(c -> line.append(escaped((char) c)));
        return line.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"', '\\' -> "\\" + c;
            default -> c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
