package org.yanxun.plan.reading.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the rows that belong to the pages rather than to the text: page numbers, running heads and feet. */
final class PdfEdges {

    private static final String DASHES = "[-—–―·~\\s]*";
    private static final Pattern NUMBER = Pattern.compile(DASHES
            + "(?:\\d{1,3}|(?:第\\s*)?\\d{1,3}\\s*[页頁]?\\s*(?:[/／,，|]|of)?\\s*共?\\s*\\d{1,3}\\s*[页頁]?|第\\s*[\\d一二三四五六七八九十]{1,3}\\s*[页頁]|[Pp](?:age|\\.)?\\s*\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?)"
            + DASHES);
    /** The number of a page in a running head. */
    private static final Pattern COUNTED = Pattern.compile(
            "^\\d{1,3}(?=\\s)|(?<=\\s)\\d{1,3}$|\\d{1,3}\\s*/\\s*\\d{1,3}$|第\\s*\\d{1,3}\\s*[页頁](?:\\s*共\\s*\\d{1,3}\\s*[页頁])?");

    private static final int DEEP = 2;
    private static final float SMALLER = 0.8f;

    private PdfEdges() {}

    /** The rows that say something, in their order. */
    static List<PdfRow> without(List<PdfRow> rows) {
        Map<Integer, List<PdfRow>> sheets =
                rows.stream().collect(Collectors.groupingBy(PdfRow::sheet, TreeMap::new, Collectors.toList()));
        Map<Running, Integer> seen = new HashMap<>();
        sheets.values().forEach(sheet -> ends(sheet).forEach(row -> seen.merge(Running.of(row), 1, Integer::sum)));
        List<PdfRow> kept = new ArrayList<>();
        for (List<PdfRow> sheet : sheets.values()) {
            Set<PdfRow> running = ends(sheet).stream()
                    .filter(row -> seen.getOrDefault(Running.of(row), 0) > 1)
                    .collect(Collectors.toSet());
            List<PdfRow> rest =
                    sheet.stream().filter(row -> !running.contains(row)).toList();
            rest.stream().filter(row -> !isNumberOf(rest, row)).forEach(kept::add);
        }
        return kept;
    }

    /** The outermost rows of a page. */
    private static Set<PdfRow> ends(List<PdfRow> sheet) {
        Set<PdfRow> ends = new HashSet<>(sheet.subList(0, Math.min(DEEP, sheet.size())));
        ends.addAll(sheet.subList(Math.max(0, sheet.size() - DEEP), sheet.size()));
        return ends;
    }

    /** A number alone, the outermost of its page or in a small hand beside its outermost rows. */
    private static boolean isNumberOf(List<PdfRow> sheet, PdfRow row) {
        boolean outermost = row.equals(sheet.getFirst()) || row.equals(sheet.getLast());
        boolean number = row.paper().atEdge(row.place().base())
                && NUMBER.matcher(row.words()).matches();
        return number
                && sheet.size() > 1
                && (outermost
                        || sheet.stream()
                                .anyMatch(other -> row.place().size()
                                        < SMALLER * other.place().size()));
    }

    /** The same words at the same height of several pages, their number apart. */
    private record Running(String words, int base) {

        static Running of(PdfRow row) {
            return new Running(
                    COUNTED.matcher(row.words()).replaceAll("").strip(),
                    Math.round(row.place().base()));
        }
    }
}
