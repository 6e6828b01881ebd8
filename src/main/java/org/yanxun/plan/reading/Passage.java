package org.yanxun.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item as found: its lines, the first one's number apart.
 *
 * @param mark its number in offsets of the first line; absent if it has none
 * @param lines its lines, at least one
 */
record Passage(Optional<Numbering.Mark> mark, List<Line> lines) {

    private static final int LONGEST_HEADING = 20;
    private static final int LONGEST_NAME = 8;
    private static final Pattern NAMED =
            Pattern.compile("[^,;。:、\\d()]{1,16}(?:[^,;。:、\\d()]|\\([^,;。:、\\d()]{0,12}\\)):(?=.)");

    /**
     * Cuts a section's lines into items: at each number inside it, or line by line where there are none; a table's row is
     * one by itself.
     */
    static List<Passage> of(List<Line> lines, Optional<Numbering> above, Predicate<Line> isRow) {
        List<Passage> passages = new ArrayList<>();
        boolean open = false;
        for (Line line : lines) {
            boolean row = isRow.test(line);
            Optional<Numbering.Mark> mark = row ? Optional.empty() : inside(line, above);
            if (open && !row && mark.isEmpty()) {
                passages.getLast().lines().add(line);
            } else {
                passages.add(new Passage(mark, new ArrayList<>(List.of(line))));
                open = mark.isPresent();
            }
        }
        return passages;
    }

    private static Optional<Numbering.Mark> inside(Line line, Optional<Numbering> above) {
        return Numbering.of(line)
                .filter(mark ->
                        above.map(outer -> mark.way().compareTo(outer) > 0).orElse(true));
    }

    /** Whether another passage, the next one, is part of what this one names. */
    boolean opens(Passage next) {
        return mark.filter(own -> next.mark()
                        .map(theirs -> theirs.way().compareTo(own.way()) > 0)
                        .orElse(true))
                .isPresent();
    }

    int start() {
        return lines.getFirst().start();
    }

    int end() {
        return lines.getLast().end();
    }

    /** Its sentences in order, the number left aside. */
    List<Line> sentences() {
        List<Line> sentences = new ArrayList<>(Sentences.of(words()));
        lines.stream().skip(1).flatMap(line -> Sentences.of(line).stream()).forEach(sentences::add);
        return sentences;
    }

    /** The first words where they name what the item is about: a short first sentence, or what stands before a colon. */
    Optional<Line> heading(List<Line> sentences) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Line first = sentences.getFirst();
        Matcher named = NAMED.matcher(first.text());
        if (named.lookingAt()) {
            return Optional.of(first.until(named.end() - 1));
        }
        if (isArticle() && first.saysSomething() && first.text().length() > LONGEST_NAME) {
            return Optional.empty();
        }
        boolean leadsIn = sentences.size() > 1 || (mark.isPresent() && !first.saysSomething());
        return leadsIn && first.text().length() <= LONGEST_HEADING ? Optional.of(withoutStop(first)) : Optional.empty();
    }

    /** An article of a statute says what it says, however short. */
    private boolean isArticle() {
        return mark.filter(own -> own.way() == Numbering.ARTICLE).isPresent();
    }

    private Line words() {
        Line first = lines.getFirst();
        return mark.map(m -> first.from(m.rest())).orElse(first);
    }

    private static Line withoutStop(Line sentence) {
        int last = sentence.text().length() - 1;
        return "。!?.".indexOf(sentence.text().charAt(last)) >= 0 && last > 0 ? sentence.until(last) : sentence;
    }
}
