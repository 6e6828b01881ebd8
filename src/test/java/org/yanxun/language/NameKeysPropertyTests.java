package org.yanxun.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Names put together from usual characters: nobody's, and of any shape. */
class NameKeysPropertyTests {

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐曾单解仇区查";
    private static final String GIVEN = "国华雪梅明远晓东秀英建军丽娟志强海燕文静思远长乐子涵朝阳重光";

    @Property(tries = 300)
    void a_name_is_found_by_what_it_is_called_in_any_way(@ForAll("names") String name) {
        NameKeys keys = NameKeys.of(name);

        assertThat(NameKeys.typed(keys.pinyinJoined())).isEqualTo(keys.pinyinJoined());
        assertThat(NameKeys.typed(keys.initials().toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(keys.initials());
        assertThat(NameKeys.typed(name)).isEqualTo(keys.folded());
        assertThat(keys.initials()).hasSize(name.length());
        assertThat(keys.pinyin().split(" ")).hasSize(name.length());
    }

    @Property(tries = 300)
    void either_script_gives_the_same_keys(@ForAll("names") String name) {
        assertThat(NameKeys.of(ZhConverterUtil.toTraditional(name))).isEqualTo(NameKeys.of(name));
    }

    @Property(tries = 300)
    void initials_are_the_first_letters_of_the_syllables(@ForAll("names") String name) {
        NameKeys keys = NameKeys.of(name);
        StringBuilder letters = new StringBuilder();
        for (String syllable : keys.pinyin().split(" ")) {
            letters.append(syllable.charAt(0));
        }

        assertThat(keys.initials()).isEqualTo(letters.toString());
    }

    @Property(tries = 100)
    void the_order_of_names_is_the_order_of_their_surnames_readings(
            @ForAll @Size(min = 2, max = 12) List<@net.jqwik.api.From("names") String> names) {
        List<NameKeys> sorted = new ArrayList<>(names.stream()
                .map(NameKeys::of)
                .sorted(Comparator.comparing(NameKeys::sort))
                .toList());
        for (int at = 1; at < sorted.size(); at++) {
            String before = sorted.get(at - 1).pinyin().split(" ")[0];
            String after = sorted.get(at).pinyin().split(" ")[0];
            assertThat(before).isLessThanOrEqualTo(after);
        }
    }

    @Property(tries = 2000)
    void any_text_has_keys_and_folding_it_again_changes_nothing(@ForAll("odd") String text) {
        NameKeys keys = NameKeys.of(text);

        assertThat(NameKeys.fold(keys.folded())).isEqualTo(keys.folded());
        assertThat(keys.pinyin().isEmpty()).isEqualTo(keys.initials().isEmpty());
        assertThat(NameKeys.typed(NameKeys.typed(text))).isEqualTo(NameKeys.typed(text));
    }

    @Example
    void an_apostrophe_or_a_mark_at_the_end_leaves_no_blank_behind() {
        assertThat(NameKeys.typed("li '")).isEqualTo("li");
        assertThat(NameKeys.typed("li \u0300")).isEqualTo("li");
        assertThat(NameKeys.typed("l'ue")).isEqualTo("lve");
        assertThat(NameKeys.typed("xi'an")).isEqualTo("xian");
    }

    @Property(tries = 200)
    void a_middle_dot_has_one_form(@ForAll("names") String one, @ForAll("names") String other) {
        String keys = NameKeys.of(one + "·" + other).folded();

        for (String dot : List.of("・", "•", "‧", " · ")) {
            assertThat(NameKeys.of(one + dot + other).folded()).as(dot).isEqualTo(keys);
        }
    }

    /** Any text, and one of the units that names and queries are folded by: blanks, marks, apostrophes, l, n, u, e, y. */
    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings()
                        .withChars(" \t\u3000'’·・lnuyeüǙLNYΣİ\u0300\u0308\uFF9E王王')\uFFFD")
                        .ofMaxLength(12));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<Character> surname =
                Arbitraries.of(SURNAMES.chars().mapToObj(unit -> (char) unit).toList());
        Arbitrary<String> given = Arbitraries.of(
                        GIVEN.chars().mapToObj(unit -> (char) unit).toList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(units -> units.stream().map(String::valueOf).reduce("", String::concat));
        return Combinators.combine(surname, given).as((first, rest) -> first + rest);
    }
}
