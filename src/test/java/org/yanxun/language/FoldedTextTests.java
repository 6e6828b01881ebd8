package org.yanxun.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FoldedTextTests {

    @Test
    void both_scripts_and_widths_read_the_same() {
        assertThat(FoldedText.fold("集中培訓16學分")).isEqualTo("集中培训16学分");
        assertThat(FoldedText.fold("集中培训１６学分")).isEqualTo("集中培训16学分");
        assertThat(FoldedText.fold("８０％（左右），")).isEqualTo("80%(左右),");
    }

    @Test
    void dashes_blanks_dots_and_brackets_have_one_form() {
        assertThat(FoldedText.fold("2013—2015")).isEqualTo("2013-2015");
        assertThat(FoldedText.fold("2013－2015")).isEqualTo("2013-2015");
        assertThat(FoldedText.fold("一　二\u00a0三")).isEqualTo("一 二 三");
        assertThat(FoldedText.fold("阿・依•古‧丽")).isEqualTo("阿·依·古·丽");
        assertThat(FoldedText.fold("「領雁」『工程』")).isEqualTo("“领雁”“工程”");
    }

    @Test
    void what_is_not_seen_vanishes() {
        assertThat(FoldedText.fold("學\u200b分\ufeff")).isEqualTo("学分");
    }

    @Test
    void a_traditional_needle_is_found_in_a_simplified_text_and_the_other_way_round() {
        assertThat(FoldedText.of("全员培训完成48学分").indexOf("學分")).contains(new TextRange(8, 10));
        assertThat(FoldedText.of("全員培訓完成48學分").indexOf("学分")).contains(new TextRange(8, 10));
        assertThat(FoldedText.of("全員培訓").indexOf("學分")).isEmpty();
        assertThat(FoldedText.of("全員培訓").contains("培训")).isTrue();
        assertThat(FoldedText.of("全員培訓").contains("學分")).isFalse();
    }

    @Test
    void the_search_can_start_later() {
        FoldedText text = FoldedText.of("學分\u200b、學分");

        assertThat(text.indexOf("學分", 1)).contains(new TextRange(4, 6));
        assertThat(text.indexOf("學分", 5)).isEmpty();
    }

    @Test
    void a_match_tells_its_place_and_its_groups_in_the_original() {
        String original = "\u200b集中培訓１６學分，網絡培訓８學分";
        FoldedText text = FoldedText.of(original);

        var matches = text.find(Pattern.compile("(集中|网络)培训(\\d+)学分(!)?")).toList();

        assertThat(matches).hasSize(2);
        FoldedMatch first = matches.getFirst();
        assertThat(first.asWritten()).isEqualTo("集中培訓１６學分");
        assertThat(first.range()).isEqualTo(new TextRange(1, 9));
        assertThat(first.group(2)).contains("16");
        assertThat(first.range(2).map(range -> range.of(original))).contains("１６");
        assertThat(first.group(3)).isEmpty();
        assertThat(first.range(3)).isEmpty();
        assertThat(matches.get(1).asWritten()).isEqualTo("網絡培訓８學分");
    }

    @Test
    void a_rare_character_keeps_both_of_its_units() {
        String original = "𠮷學𠮷";
        FoldedText text = FoldedText.of(original);

        assertThat(text.folded()).isEqualTo("𠮷学𠮷");
        assertThat(text.originalRange(0, 1)).isEqualTo(new TextRange(0, 2));
        assertThat(text.originalRange(1, 2)).isEqualTo(new TextRange(0, 2));
        assertThat(text.indexOf("学")).contains(new TextRange(2, 3));
        assertThat(text.originalOffset(5)).isEqualTo(5);
    }

    @Test
    void a_character_that_grows_into_a_pair_still_points_home() {
        FoldedText text = FoldedText.of("㑮學");

        assertThat(text.folded()).isEqualTo("𫝈学");
        assertThat(text.indexOf("𫝈")).contains(new TextRange(0, 1));
        assertThat(text.indexOf("學")).contains(new TextRange(1, 2));
    }

    @Test
    void an_empty_stretch_has_a_place() {
        assertThat(FoldedText.of("學分").originalRange(1, 1)).isEqualTo(new TextRange(1, 1));
        assertThat(FoldedText.of("").originalRange(0, 0)).isEqualTo(new TextRange(0, 0));
    }

    @Test
    void the_text_is_kept_as_written() {
        assertThat(FoldedText.of("國小").original()).isEqualTo("國小");
    }
}
