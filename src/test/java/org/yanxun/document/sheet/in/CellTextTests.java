package org.yanxun.document.sheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetFlaw;

/** Text as it was typed, and the marks that programs leave on it. */
class CellTextTests {

    private static final int LONGEST = 60;

    private final CellText texts = new CellText(LONGEST);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00a0", "\ufeff", " \u00a0\ufeff \n", "\u3000"})
    void blanks_of_every_kind_are_nothing(String raw) {
        assertThat(texts.of(raw)).isEqualTo(SheetCell.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"單雄", " 單雄 ", "\u00a0單雄", "單雄\u00a0\u00a0", "\ufeff單雄", "\u3000單雄\u3000", "單雄\r\n"})
    void a_name_is_the_same_name_whatever_stands_around_it(String raw) {
        assertThat(texts.of(raw)).isEqualTo(new SheetCell.Text("單雄"));
    }

    @Test
    void a_hard_blank_within_a_text_is_a_blank() {
        assertThat(texts.of("單\u00a0雄")).isEqualTo(new SheetCell.Text("單 雄"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.3E+17", "3.30211E+17", "3E17", "1.5e+14", "9E+29"})
    void an_identity_number_that_was_rounded_is_never_taken_for_one(String raw) {
        assertThat(texts.of(raw)).isEqualTo(new SheetCell.Flawed(SheetFlaw.LOST_PRECISION, raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.3E+13", "E17", "0E17", "3.3E-17", "3.3E+17X", "A3E17", "330211199001011234", "3E"})
    void what_only_resembles_a_rounded_number_is_text(String raw) {
        assertThat(texts.of(raw)).isEqualTo(new SheetCell.Text(raw));
    }

    @Test
    void the_longest_text_is_taken_and_one_more_is_too_long() {
        assertThat(texts.of("甲".repeat(LONGEST))).isInstanceOf(SheetCell.Text.class);
        assertThat(texts.of(" " + "甲".repeat(LONGEST) + " ")).isInstanceOf(SheetCell.Text.class);
        assertThat(texts.of("甲".repeat(LONGEST + 1)))
                .isEqualTo(new SheetCell.Flawed(SheetFlaw.TOO_LONG, "甲".repeat(40) + "…"));
    }

    @Test
    void a_beginning_never_ends_in_half_a_character() {
        String cut = texts.cut("a".repeat(39) + "𠮷" + "b".repeat(40));
        assertThat(cut).isEqualTo("a".repeat(39) + "…");
        assertThat(texts.cut("a".repeat(38) + "𠮷" + "b")).endsWith("𠮷…");
        assertThat(texts.cut("a".repeat(40))).hasSize(40);
    }

    @Property
    void what_is_shown_never_has_blanks_at_its_ends(@ForAll String raw) {
        SheetCell cell = texts.of(raw);
        assertThat(cell.shown()).isEqualTo(cell.shown().strip());
        assertThat(cell.shown().length()).isLessThanOrEqualTo(LONGEST);
        assertThat(cell.shown().isEmpty()).isEqualTo(cell instanceof SheetCell.Blank);
    }

    @Property
    void what_was_read_once_is_read_again_the_same(@ForAll String raw) {
        if (texts.of(raw) instanceof SheetCell.Text text) {
            assertThat(texts.of(text.shown())).isEqualTo(text);
        }
    }
}
