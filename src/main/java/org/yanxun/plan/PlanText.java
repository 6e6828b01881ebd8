package org.yanxun.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * A plan's text as it was given, and what a person sees in it. All places are UTF-16 offsets in that text, the end
 * being the unit after the last.
 *
 * @param source the text, every character kept
 * @param sections in order; text before the first heading forms a section without number and title
 * @param leftOut the lines that are no part of the plan
 */
public record PlanText(String source, List<Section> sections, List<LeftOut> leftOut) {

    public PlanText {
        sections = List.copyOf(sections);
        leftOut = List.copyOf(leftOut);
    }

    /** The words at a place. */
    public String at(int start, int end) {
        return source.substring(start, end);
    }

    /**
     * Cuts a stretch at the marked places that lie in it.
     *
     * @param marks first unit of a marked place to the unit after its last; places that overlap an earlier one are
     *     passed over
     */
    public List<Piece> cut(int start, int end, NavigableMap<Integer, Integer> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Map.Entry<Integer, Integer> mark : marks.subMap(start, end).entrySet()) {
            if (mark.getKey() >= at && mark.getValue() <= end) {
                addPlain(at, mark.getKey(), pieces);
                pieces.add(new Piece(at(mark.getKey(), mark.getValue()), mark.getKey(), true));
                at = mark.getValue();
            }
        }
        addPlain(at, end, pieces);
        return pieces;
    }

    private void addPlain(int start, int end, List<Piece> pieces) {
        if (start < end) {
            pieces.add(new Piece(at(start, end), start, false));
        }
    }

    /** The words of a sentence. */
    public String words(Sentence sentence) {
        return at(sentence.start(), sentence.end());
    }

    /** A section by its number, counted from 1; absent if there is none. */
    public Optional<Section> section(int number) {
        return number < 1 || number > sections.size() ? Optional.empty() : Optional.of(sections.get(number - 1));
    }

    /** All its sentences in order. */
    public List<Sentence> sentences() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.sentences().stream())
                .toList();
    }

    /** The sentence a place lies in; absent if it lies in none. */
    public Optional<Sentence> sentenceAt(int place) {
        return sections.stream()
                .filter(section -> section.holds(place))
                .flatMap(section -> section.items().stream())
                .filter(item -> item.start() <= place && place < item.end())
                .flatMap(item -> item.sentences().stream())
                .filter(sentence -> sentence.holds(place))
                .findFirst();
    }

    /**
     * A piece of a stretch.
     *
     * @param words its words
     * @param start where it begins in the source
     * @param isMarked whether it is a marked place
     */
    public record Piece(String words, int start, boolean isMarked) {}

    /**
     * A section.
     *
     * @param number as written, such as {@code 五}; empty if it has none
     * @param title its heading without the number; may be empty
     * @param start where it begins, heading included
     * @param end where it ends
     * @param items its items in order
     */
    public record Section(String number, String title, int start, int end, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }

        /** Whether the place lies in it. */
        public boolean holds(int offset) {
            return start <= offset && offset < end;
        }
    }

    /**
     * An item of a section: one matter the plan speaks of.
     *
     * @param number as written, such as {@code (一)}; empty if it has none
     * @param heading its first words where they name the matter; empty if they don't
     * @param start where it begins, number included
     * @param end where it ends
     * @param sentences its sentences in order, the heading's own included
     */
    public record Item(String number, String heading, int start, int end, List<Sentence> sentences) {
        public Item {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence.
     *
     * @param start its first character, an item's number left aside
     * @param end the unit after its last mark
     */
    public record Sentence(int start, int end) {

        /** Whether the place lies in it. */
        public boolean holds(int offset) {
            return start <= offset && offset < end;
        }
    }

    /**
     * A line that is kept in the source and left out of the plan.
     *
     * @param kind why
     * @param start where it begins
     * @param end where it ends
     */
    public record LeftOut(Kind kind, int start, int end) {

        /** Why a line is no part of the plan. */
        public enum Kind {
            /** Where the text was copied from, who put it there. */
            SOURCE,
            /** The title once more. */
            REPEATED_TITLE,
            /** Tags, related pages, links of the page it was copied from. */
            TAGS,
            /** The document's frame: issuing body, number, date, whom it is addressed to. */
            FRAME
        }
    }
}
