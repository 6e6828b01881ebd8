package org.yanxun.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FoldedTextPropertyTests {

    @Property
    void every_offset_leads_home_in_order_and_inside_the_text(@ForAll("texts") String original) {
        FoldedText text = FoldedText.of(original);
        int before = 0;
        for (int at = 0; at <= text.folded().length(); at++) {
            int home = text.originalOffset(at);
            assertThat(home).isBetween(before, original.length());
            before = home;
        }
        assertThat(text.originalOffset(text.folded().length())).isEqualTo(original.length());
    }

    @Property
    void every_stretch_holds_whole_characters_of_the_original(@ForAll("texts") String original) {
        FoldedText text = FoldedText.of(original);
        for (int at = 0; at < text.folded().length(); at++) {
            TextRange range = text.originalRange(at, at + 1);
            assertThat(range.length()).isEqualTo(Character.charCount(original.codePointAt(range.start())));
            assertThat(text.foldedOffset(range.start())).isLessThanOrEqualTo(at);
        }
    }

    @Property(tries = 5000)
    void folding_twice_is_folding_once(@ForAll("texts") String original) {
        String once = FoldedText.fold(original);

        assertThat(FoldedText.fold(once)).isEqualTo(once);
    }

    @Property(tries = 5000)
    void school_words_settle_in_one_run(@ForAll("schoolTexts") String original) {
        String once = FoldedText.fold(original);

        assertThat(once).hasSameSizeAs(original);
        assertThat(FoldedText.fold(once)).isEqualTo(once);
    }

    @Property
    void what_was_cut_out_is_found_again(@ForAll("texts") String before, @ForAll("texts") String after) {
        FoldedText text = FoldedText.of(before + "、研訓學分、" + after);

        TextRange found = text.indexOf("研训学分").orElseThrow();

        assertThat(found.of(text.original())).isEqualTo("研訓學分");
    }

    @Test
    void every_single_character_settles_at_once() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            int once = FoldTable.of(point);
            if (once != FoldTable.NOTHING && FoldTable.of(once) != once) {
                assertThat(Integer.toHexString(FoldTable.of(once)))
                        .as(Integer.toHexString(point))
                        .isEqualTo(Integer.toHexString(once));
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> anything = Arbitraries.integers().between(0, Character.MAX_CODE_POINT);
        Arbitrary<Integer> chinese = Arbitraries.integers().between(0x3400, 0x9fff);
        Arbitrary<Integer> rare = Arbitraries.integers().between(0x20000, 0x2ffff);
        Arbitrary<Integer> telling =
                Arbitraries.of("國国中小學学㑮１　－\u200b\u00ad・裏".codePoints().boxed().toList());
        return Arbitraries.oneOf(anything, chinese, rare, telling)
                .list()
                .ofMaxSize(60)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
                .map(StringBuilder::toString);
    }

    @Provide
    Arbitrary<String> schoolTexts() {
        return Arbitraries.of("國国中小学初全说之教师生体各校农村区、幼".split(""))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
