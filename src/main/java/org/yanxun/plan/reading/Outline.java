package org.yanxun.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds sections and items among a plan's lines, by whatever numbering the plan uses itself. */
final class Outline {

    private final Optional<Numbering> sections;
    private final Predicate<Line> isRow;
    private final List<Chapter> chapters = new ArrayList<>();

    private Outline(List<Line> lines, Predicate<Line> isRow) {
        this.isRow = isRow;
        sections = Numbering.outermost(lines, Optional.empty());
    }

    /** The chapters of these lines, in order; lines before the first heading form one without a heading. */
    static List<Chapter> of(List<Line> lines, Predicate<Line> isRow) {
        Outline outline = new Outline(lines, isRow);
        List<Line> body = new ArrayList<>();
        Optional<Heading> heading = Optional.empty();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean annex = heading.isPresent() && at + 1 < lines.size() && outline.opensAnnex(lines.get(at + 1));
            Optional<Heading> next = outline.headingAt(line).or(() -> annex ? Heading.ofAnnex(line) : Optional.empty());
            if (next.isPresent()) {
                outline.close(heading, body);
                heading = next;
                body.clear();
                next.get().overflow().ifPresent(body::add);
            } else {
                body.add(line);
            }
        }
        outline.close(heading, body);
        return outline.chapters;
    }

    private void close(Optional<Heading> heading, List<Line> body) {
        if (heading.isPresent() || !body.isEmpty()) {
            chapters.add(new Chapter(heading, Passage.of(body, sections, isRow)));
        }
    }

    /** What an annex holds: a table or numbered lines. */
    private boolean opensAnnex(Line first) {
        return isRow.test(first) || Numbering.of(first).isPresent();
    }

    private Optional<Heading> headingAt(Line line) {
        return sections.flatMap(way -> Numbering.of(line).filter(mark -> mark.way() == way))
                .map(mark -> Heading.of(line, mark));
    }

    /**
     * A section as found.
     *
     * @param heading absent for what stands before the first heading
     * @param passages its items
     */
    record Chapter(Optional<Heading> heading, List<Passage> passages) {

        int start() {
            return heading.map(found -> found.line().start())
                    .orElseGet(() -> passages.getFirst().start());
        }

        int end() {
            int headingEnd = heading.map(found -> found.line().end()).orElse(0);
            return passages.isEmpty()
                    ? headingEnd
                    : Math.max(headingEnd, passages.getLast().end());
        }
    }

    /**
     * A section's heading.
     *
     * @param line the whole line
     * @param number its number
     * @param title the words that name the section
     * @param overflow what the line says beyond that; absent if nothing
     */
    record Heading(Line line, Line number, Line title, Optional<Line> overflow) {

        private static final int LONG = 40;
        private static final Pattern ANNEX =
                Pattern.compile("(?<number>附[表录件]\\s?[\\d一二三四五六]{0,2})\\s?[:、]?\\s?(?<title>[^\\d。:;,、]{4,30})");

        /** 附表 and what it is called. */
        static Optional<Heading> ofAnnex(Line line) {
            Matcher annex = ANNEX.matcher(line.text());
            return annex.matches()
                    ? Optional.of(new Heading(
                            line, line.until(annex.end("number")), line.from(annex.start("title")), Optional.empty()))
                    : Optional.empty();
        }

        static Heading of(Line line, Numbering.Mark mark) {
            Line number = new Line(line.text().substring(mark.start(), mark.end()), line.start() + mark.start());
            Line words = line.from(mark.rest());
            List<Line> sentences = Sentences.of(words);
            if (sentences.isEmpty()) {
                return new Heading(line, number, words, Optional.empty());
            }
            Line title = sentences.getFirst();
            boolean saysMore = sentences.size() > 1;
            boolean isSentence = title.text().length() > LONG
                    || (title.saysSomething() && (!saysMore || title.text().indexOf(',') >= 0));
            Optional<Line> overflow = Optional.empty();
            if (isSentence) {
                overflow = Optional.of(words);
            } else if (saysBehindColon(title)) {
                overflow = Optional.of(words);
            } else if (saysMore) {
                overflow = Optional.of(words.from(title.end() - words.start()));
            }
            return new Heading(line, number, named(title), overflow);
        }

        /** 完成时限:10月底前 */
        private static boolean saysBehindColon(Line title) {
            int colon = colon(title);
            return colon > 0 && colon < title.text().length() - 1;
        }

        /** What stands before a colon names a section that says more in the same line. */
        private static Line named(Line title) {
            int colon = colon(title);
            return colon > 0 ? title.until(colon) : title;
        }

        /** Where a colon near the beginning stands, but for one in brackets: 经费(单位:万元); -1 if there is none. */
        private static int colon(Line title) {
            int colon = title.text().indexOf(':');
            int bracket = title.text().indexOf('(');
            boolean inside = bracket >= 0 && bracket < colon && title.text().indexOf(')', bracket) > colon;
            return colon <= LONG / 2 && !inside ? colon : -1;
        }
    }
}
