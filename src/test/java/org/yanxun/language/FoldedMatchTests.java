package org.yanxun.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FoldedMatchTests {

    private static final Pattern CREDITS = Pattern.compile("(\\d+)学分(,其中)?");

    @Test
    void matches_come_in_order_as_they_were_written() {
        FoldedText text = FoldedText.of("每位教師全年４８學分,其中集中培訓16學分，網絡培訓8學分。");

        List<FoldedMatch> found = text.find(CREDITS).toList();

        assertThat(found).extracting(FoldedMatch::asWritten).containsExactly("４８學分,其中", "16學分", "8學分");
        assertThat(found).extracting(match -> match.group(1).orElseThrow()).containsExactly("48", "16", "8");
    }

    @Test
    void a_group_that_took_no_part_is_absent_in_both_forms() {
        FoldedMatch match = FoldedText.of("8學分").find(CREDITS).findFirst().orElseThrow();

        assertThat(match.group(2)).isEmpty();
        assertThat(match.range(2)).isEmpty();
        assertThat(match.range(1).orElseThrow().of("8學分")).isEqualTo("8");
    }

    @Test
    void places_are_those_of_the_original_even_behind_what_vanished() {
        String original = "全\u200b年\u200b共\u200b48學分";
        FoldedText text = FoldedText.of(original);

        TextRange range = text.find(CREDITS).findFirst().orElseThrow().range();

        assertThat(range.of(original)).isEqualTo("48學分");
        assertThat(range.length()).isEqualTo(4);
    }

    @Test
    void nothing_found_is_nothing() {
        assertThat(FoldedText.of("沒有數字").find(CREDITS)).isEmpty();
        assertThat(FoldedText.of("").find(CREDITS)).isEmpty();
    }

    @Test
    void a_range_ends_no_earlier_than_it_begins() {
        assertThat(new TextRange(2, 2).length()).isZero();
        assertThat(new TextRange(1, 3).of("一二三四")).isEqualTo("二三");
        assertThatThrownBy(() -> new TextRange(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextRange(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
