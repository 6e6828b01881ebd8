package org.yanxun.plan.reading.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the rows of a PDF together to paragraphs, a line each. A row goes on in the next if that one's beginning found no
 * room in it, and neither a larger gap, nor another size, nor an indent parts them.
 */
final class PdfParagraphs {

    /** In sizes of a character. */
    private static final float ROOM = 0.6f;

    private static final float INDENT = 1;
    private static final float CLOSE = 0.5f;
    /** A gap between rows that is so much larger than the usual parts paragraphs. */
    private static final float LARGER = 1.3f;
    /** The gap of rows where none goes on for sure. */
    private static final float ANY_GAP = 2.2f;

    private static final float SAME = 0.08f;
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)、.．](?!\\d)|[①-⑳]|第[一二三四五六七八九十\\d]{1,3}[章节節条條部项項]).*",
            Pattern.DOTALL);
    private static final Pattern ENDS = Pattern.compile(".*[。；;！!？?：:]", Pattern.DOTALL);
    private static final Pattern LATIN_END = Pattern.compile(".*[A-Za-z\\d,.]", Pattern.DOTALL);
    private static final Pattern LATIN_START = Pattern.compile("[A-Za-z\\d].*", Pattern.DOTALL);

    private final List<PdfRow> rows;
    private final Map<PdfPaper, Float> margins = new HashMap<>();
    private final Map<PdfPaper, Float> lefts = new HashMap<>();
    private final float gap;
    private final float opening;

    private PdfParagraphs(List<PdfRow> rows) {
        this.rows = rows;
        rows.stream().collect(Collectors.groupingBy(PdfRow::paper)).forEach((paper, on) -> {
            margins.put(paper, PdfMargin.of(paper, on));
            lefts.put(paper, PdfMargin.left(on));
        });
        gap = usualGap();
        opening = usualOpening();
    }

    /** All the words, a paragraph a line. */
    static String text(List<PdfRow> rows) {
        PdfParagraphs paragraphs = new PdfParagraphs(rows);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < rows.size(); at++) {
            String words = rows.get(at).words();
            if (at > 0 && paragraphs.goesOn(rows.get(at - 1), rows.get(at))) {
                text.setLength(text.length() - 1);
                boolean apart = LATIN_END.matcher(rows.get(at - 1).words()).matches()
                        && LATIN_START.matcher(words).matches();
                text.append(apart ? " " : "");
            }
            text.append(words).append('\n');
        }
        return text.toString();
    }

    private boolean goesOn(PdfRow row, PdfRow next) {
        boolean listed = ENDS.matcher(row.words()).matches()
                && NUMBERED.matcher(next.words()).matches();
        return isFull(row, next) && isNear(row, next) && !isIndented(next) && !listed;
    }

    /** Whether the beginning of the next row would have found no room in this one. */
    private boolean isFull(PdfRow row, PdfRow next) {
        float size = row.place().size();
        float room = margins.getOrDefault(row.paper(), 0f) - row.place().right();
        boolean alike = Math.abs(next.place().size() - size) <= SAME * size;
        return alike && !row.apart() && !next.apart() && room < next.place().first() + ROOM * size;
    }

    private boolean isNear(PdfRow row, PdfRow next) {
        return row.sheet() != next.sheet()
                || next.place().base() - row.place().base() <= gap * row.place().size();
    }

    /** Whether a row begins where paragraphs do and others don't. */
    private boolean isIndented(PdfRow row) {
        float indent = indent(row);
        return opening > INDENT && indent > opening - CLOSE;
    }

    private float indent(PdfRow row) {
        return (row.place().left() - lefts.getOrDefault(row.paper(), 0f))
                / row.place().size();
    }

    /** The largest gap inside a paragraph, in sizes of a character. */
    private float usualGap() {
        List<Float> gaps = new ArrayList<>();
        for (int at = 1; at < rows.size(); at++) {
            PdfRow row = rows.get(at - 1);
            PdfRow next = rows.get(at);
            if (row.sheet() == next.sheet() && isFull(row, next)) {
                gaps.add(
                        (next.place().base() - row.place().base()) / row.place().size());
            }
        }
        gaps.sort(Float::compare);
        return gaps.isEmpty() ? ANY_GAP : LARGER * gaps.get(gaps.size() / 4);
    }

    /** How far in those rows begin that surely open a paragraph, in sizes of a character; most of them decide. */
    private float usualOpening() {
        List<Integer> halves = new ArrayList<>();
        for (int at = 1; at < rows.size(); at++) {
            PdfRow row = rows.get(at - 1);
            if (!isFull(row, rows.get(at)) && !rows.get(at).apart()) {
                halves.add(Math.round(2 * indent(rows.get(at))));
            }
        }
        return halves.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / 2f;
    }
}
