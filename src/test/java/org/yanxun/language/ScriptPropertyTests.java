package org.yanxun.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScriptPropertyTests {

    @Property(tries = 300)
    void where_a_needle_stands_it_is_found_and_cut_out_whole(
            @ForAll("texts") String before, @ForAll("needles") String needle, @ForAll("texts") String after) {
        FoldedText text = FoldedText.of(before + "，" + needle + "，" + after);
        TextRange range = text.indexOf(needle).orElseThrow();

        assertThat(FoldedText.fold(range.of(text.original()))).isEqualTo(FoldedText.fold(needle));
        assertThat(text.contains(needle)).isTrue();
    }

    @Property(tries = 300)
    void a_search_from_behind_a_match_finds_a_later_one_or_none(@ForAll("needles") String needle) {
        FoldedText text = FoldedText.of(needle + "。" + needle);
        TextRange first = text.indexOf(needle).orElseThrow();
        TextRange second = text.indexOf(needle, first.end()).orElseThrow();

        assertThat(second.start()).isGreaterThanOrEqualTo(first.end());
        assertThat(text.indexOf(needle, second.end())).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("教師學校在此與彼１２Ａ　·").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> needles() {
        return Arbitraries.of("培訓", "培训", "４８學分", "48学分", "校本研訓", "名師工作室");
    }
}
