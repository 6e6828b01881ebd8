package org.yanxun.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.kernel.Spent;

class NameKeysTests {

    @ParameterizedTest
    @CsvSource({
        "單雄, shan xiong, sx",
        "曾小明, zeng xiao ming, zxm",
        "解明, xie ming, xm",
        "仇英, qiu ying, qy",
        "區明, ou ming, om",
        "查明, zha ming, zm",
        "樸明, piao ming, pm",
        "尉遲恭, yu chi gong, ycg",
        "尉明, wei ming, wm",
        "万俟明, mo qi ming, mqm",
        "令狐沖, ling hu chong, lhc",
        "歐陽子明, ou yang zi ming, oyzm",
        "單于明, chan yu ming, cym",
        "呂明, lv ming, lm",
        "張三, zhang san, zs",
    })
    void a_surname_is_read_as_a_surname(String name, String pinyin, String initials) {
        NameKeys keys = NameKeys.of(name);

        assertThat(keys.pinyin()).isEqualTo(pinyin);
        assertThat(keys.initials()).isEqualTo(initials);
        assertThat(keys.pinyinJoined()).isEqualTo(pinyin.replace(" ", ""));
    }

    @Test
    void the_same_character_in_a_given_name_is_read_as_ever() {
        assertThat(NameKeys.of("王解").pinyin()).isEqualTo("wang jie");
        assertThat(NameKeys.of("王單").pinyin()).isEqualTo("wang dan");
        assertThat(NameKeys.of("王子").pinyin()).isEqualTo("wang zi");
    }

    @ParameterizedTest
    @CsvSource({"單雄, 单雄", "歐陽麗, 欧阳丽", "葉國華, 叶国华", "万俟麗, 万俟丽", "張　三, 张三", "ＷＡＮＧ Li, wang li"})
    void either_script_and_width_gives_the_same_keys(String one, String other) {
        assertThat(NameKeys.of(one)).isEqualTo(NameKeys.of(other));
    }

    @Test
    void a_name_with_a_middle_dot_keeps_it_whatever_its_form() {
        NameKeys keys = NameKeys.of("阿依古麗・買買提");

        assertThat(keys.folded()).isEqualTo("阿依古丽·买买提");
        assertThat(keys.pinyin()).isEqualTo("a yi gu li mai mai ti");
        assertThat(keys).isEqualTo(NameKeys.of("阿依古丽 • 买买提")).isEqualTo(NameKeys.of("阿依古丽·买买提"));
        assertThat(NameKeys.of("曾·买买提").pinyin()).startsWith("ceng");
    }

    @Test
    void a_latin_name_goes_by_its_words() {
        NameKeys keys = NameKeys.of("  Anne-Marie   O'Neil ");

        assertThat(keys.folded()).isEqualTo("anne-marie o'neil");
        assertThat(keys.pinyin()).isEqualTo("anne-marie o'neil");
        assertThat(keys.initials()).isEqualTo("ao");
    }

    @Test
    void a_rare_character_stands_for_itself_and_sorts_last() {
        NameKeys keys = NameKeys.of("王𠮷");

        assertThat(keys.folded()).isEqualTo("王𠮷");
        assertThat(keys.pinyin()).isEqualTo("wang 𠮷");
        assertThat(keys.initials()).isEqualTo("w𠮷");
        assertThat(keys.sort()).isGreaterThan(NameKeys.of("王作").sort());
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(NameKeys.of("  ")).isEqualTo(new NameKeys("", "", "", ""));
        assertThat(NameKeys.of("·").pinyin()).isEmpty();
    }

    @Test
    void names_sort_by_pinyin_then_tone_then_character() {
        assertThat(Stream.of("张三", "章三", "安明", "查明", "掌明", "曾明", "张", "詹明")
                        .sorted(Comparator.comparing(name -> NameKeys.of(name).sort())))
                .containsExactly("安明", "曾明", "查明", "詹明", "张", "张三", "章三", "掌明");
    }

    @ParameterizedTest
    @CsvSource({
        "Lǚ, lv",
        "LYU, lv",
        "lü, lv",
        "nyu, nv",
        "lue, lve",
        "Zēng Xiǎo, zeng xiao",
        "zengxiao, zengxiao",
        "xi'an, xian",
        "anyu, anyu",
        "單雄, 单雄"
    })
    void what_people_type_is_made_comparable(String typed, String key) {
        assertThat(NameKeys.typed(typed)).isEqualTo(key);
    }

    @Test
    void what_names_are_read_by_is_made_once_and_a_name_alone_costs_little() {
        names(1_000);

        long some = Spent.bytes(() -> names(1_000));
        long others = Spent.bytes(() -> names(10_000));

        assertThat(some / 1_000).as("bytes a name").isBetween(1L, 8_192L);
        assertThat(others).as("ten times as many").isLessThan(12 * some);
    }

    private static void names(int many) {
        String surnames = "張王李趙曾單歐陽解";
        String given = "明華麗國強偉芳秀英敏靜";
        for (int n = 0; n < many; n++) {
            NameKeys.of("" + surnames.charAt(n % 9) + given.charAt(n / 9 % 11) + given.charAt(n / 99 % 11));
        }
    }
}
