package org.yanxun.plan.reading.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The numbers Word draws before paragraphs, which stand nowhere in its text: 一、 (一) 1. and so on. */
final class DocxNumbers {

    private static final String HAN = "零一二三四五六七八九";
    private static final int HIGHEST = 9;

    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private String kind = "";
    private String list = "";
    private int level;

    /** Takes one event of the part that defines the lists. */
    void read(XMLStreamReader xml) {
        if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        String value = attribute(xml, "val");
        switch (xml.getLocalName()) {
            case "abstractNum" -> kind = attribute(xml, "abstractNumId");
            case "lvl" -> level = number(attribute(xml, "ilvl"));
            case "start" -> change(old -> new Level(number(value), old.format(), old.text()));
            case "numFmt" -> change(old -> new Level(old.start(), value, old.text()));
            case "lvlText" -> change(old -> new Level(old.start(), old.format(), value));
            case "num" -> list = attribute(xml, "numId");
            case "abstractNumId" -> lists.put(list, value);
            default -> {
                /* How it looks. */
            }
        }
    }

    private void change(UnaryOperator<Level> change) {
        levels.merge(kind + "/" + level, change.apply(Level.PLAIN), (old, fresh) -> change.apply(old));
    }

    /** The next number of a list at a level, as drawn; empty for bullets and unknown lists. */
    String next(String numId, int ilvl) {
        String of = lists.get(numId);
        Level wanted = of == null ? null : levels.get(of + "/" + ilvl);
        if (wanted == null || ilvl > HIGHEST || wanted.isSilent()) {
            return "";
        }
        counts.merge(of + "/" + ilvl, wanted.start(), (old, start) -> old + 1);
        for (int below = ilvl + 1; below <= HIGHEST; below++) {
            counts.remove(of + "/" + below);
        }
        String drawn = wanted.text();
        for (int at = 0; at <= ilvl; at++) {
            Level each = levels.getOrDefault(of + "/" + at, Level.PLAIN);
            drawn = drawn.replace("%" + (at + 1), each.write(counts.getOrDefault(of + "/" + at, each.start())));
        }
        return drawn;
    }

    /** A small number in an attribute; 0 for anything else. */
    static int number(@Nullable String written) {
        return written != null && written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    private record Level(int start, String format, String text) {

        static final Level PLAIN = new Level(1, "decimal", "");

        boolean isSilent() {
            return format.equals("bullet") || format.equals("none");
        }

        String write(int number) {
            return switch (format) {
                case "decimalEnclosedCircle" -> number <= 20 ? Character.toString(0x245f + number) : "" + number;
                case "upperLetter" -> Character.toString('A' + (number - 1) % 26);
                case "lowerLetter" -> Character.toString('a' + (number - 1) % 26);
                default ->
                    format.contains("hinese") || format.contains("Counting") || format.contains("ideograph")
                            ? han(number)
                            : "" + number;
            };
        }

        private static String han(int number) {
            if (number >= 100 || number < 1) {
                return "" + number;
            }
            String tens = number < 10 ? "" : (number < 20 ? "" : HAN.charAt(number / 10)) + "十";
            return tens + (number % 10 == 0 ? "" : HAN.substring(number % 10, number % 10 + 1));
        }
    }
}
