package org.yanxun.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.PlanText.Piece;
import org.yanxun.plan.PlanText.Section;
import org.yanxun.plan.PlanText.Sentence;
import org.yanxun.plan.reading.PlanReader;

class PlanTextTests {

    private static final String SOURCE = """
            某區2031年師訓計劃
            前言一句。
            一、幹部
              校長班。今年的專題是管理。下半年易校蹲點。
            二、全員
              讀書會。每月一次。每月一次。
            """;

    private final PlanText text = PlanReader.read(SOURCE).text();

    @Test
    void the_words_at_a_place_are_those_of_the_source() {
        assertThat(text.at(0, 2)).isEqualTo("某區");
        assertThat(text.at(3, 3)).isEmpty();
        Sentence first = text.sentences().getFirst();
        assertThat(text.words(first)).isEqualTo(SOURCE.substring(first.start(), first.end()));
    }

    @Test
    void every_sentence_is_found_at_each_of_its_places_and_none_between_them() {
        for (Sentence sentence : text.sentences()) {
            for (int at = sentence.start(); at < sentence.end(); at++) {
                assertThat(text.sentenceAt(at)).contains(sentence);
            }
        }
        assertThat(text.sentenceAt(-1)).isEmpty();
        assertThat(text.sentenceAt(SOURCE.indexOf("一、幹部"))).isEmpty();
        assertThat(text.sentenceAt(SOURCE.length() + 9)).isEmpty();
    }

    @Test
    void a_sentence_holds_its_first_unit_and_not_the_one_after_its_last() {
        Sentence sentence = new Sentence(4, 9);
        assertThat(sentence.holds(4)).isTrue();
        assertThat(sentence.holds(8)).isTrue();
        assertThat(sentence.holds(9)).isFalse();
        assertThat(sentence.holds(3)).isFalse();
        Section section = new Section("一", "甲", 4, 9, List.of());
        assertThat(section.holds(4)).isTrue();
        assertThat(section.holds(9)).isFalse();
    }

    @Test
    void sections_are_counted_from_one() {
        int last = text.sections().size();
        assertThat(text.section(1)).contains(text.sections().getFirst());
        assertThat(text.section(last)).contains(text.sections().getLast());
        assertThat(text.section(0)).isEmpty();
        assertThat(text.section(last + 1)).isEmpty();
        assertThat(text.section(-1)).isEmpty();
    }

    @Test
    void a_stretch_is_cut_at_its_marks_and_no_word_of_it_is_lost() {
        int start = SOURCE.indexOf("校長班");
        List<Piece> pieces = text.cut(start, start + 20, marks(start + 4, start + 6, start + 9, start + 12));
        assertThat(words(pieces)).isEqualTo(SOURCE.substring(start, start + 20));
        assertThat(pieces).filteredOn(Piece::isMarked).extracting(Piece::start).containsExactly(start + 4, start + 9);
    }

    @Test
    void a_mark_at_the_very_beginning_or_end_leaves_no_empty_piece() {
        assertThat(text.cut(0, 6, marks(0, 2, 4, 6)))
                .extracting(Piece::isMarked)
                .containsExactly(true, false, true);
        assertThat(text.cut(0, 6, marks(0, 6))).singleElement().matches(Piece::isMarked);
        assertThat(text.cut(0, 6, new TreeMap<>())).singleElement().matches(piece -> !piece.isMarked());
        assertThat(text.cut(3, 3, new TreeMap<>())).isEmpty();
    }

    @Test
    void a_mark_that_overlaps_an_earlier_one_or_leaves_the_stretch_is_passed_over() {
        assertThat(text.cut(0, 8, marks(1, 5, 3, 7)))
                .filteredOn(Piece::isMarked)
                .extracting(Piece::start)
                .containsExactly(1);
        assertThat(text.cut(0, 4, marks(2, 6))).noneMatch(Piece::isMarked);
        assertThat(text.cut(4, 8, marks(2, 6))).noneMatch(Piece::isMarked);
    }

    @Property(tries = 200)
    void however_it_is_cut_the_pieces_are_the_stretch(
            @ForAll @IntRange(max = 40) int start,
            @ForAll @IntRange(max = 29) int length,
            @ForAll List<@IntRange(max = 80) Integer> places) {
        NavigableMap<Integer, Integer> marks = new TreeMap<>();
        places.forEach(place -> marks.put(place, place + 1 + place % 5));
        List<Piece> pieces = text.cut(start, start + length, marks);
        assertThat(words(pieces)).isEqualTo(SOURCE.substring(start, start + length));
        int at = start;
        for (Piece piece : pieces) {
            assertThat(piece.start()).isEqualTo(at);
            assertThat(piece.words()).isNotEmpty();
            at += piece.words().length();
        }
    }

    private static NavigableMap<Integer, Integer> marks(int... places) {
        NavigableMap<Integer, Integer> marks = new TreeMap<>();
        for (int at = 0; at < places.length; at += 2) {
            marks.put(places[at], places[at + 1]);
        }
        return marks;
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).reduce("", String::concat);
    }
}
