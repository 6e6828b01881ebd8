package org.yanxun.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesTests {

    @ParameterizedTest
    @CsvSource({
        "曾, zeng1",
        "单, shan4",
        "解, xie4",
        "仇, qiu2",
        "区, ou1",
        "查, zha1",
        "朴, piao2",
        "任, ren2",
        "翟, zhai2",
        "缪, miao4",
        "盖, ge3",
        "乐, yue4",
        "员, yun4",
        "纪, ji3",
        "车, che1"
    })
    void a_surname_is_read_its_own_way(String surname, String reading) {
        assertThat(Surnames.of(surname + "明")).contains(List.of(reading));
        assertThat(Surnames.of(surname)).contains(List.of(reading));
    }

    @ParameterizedTest
    @CsvSource({
        "单于明, chan2, yu2",
        "尉迟恭, yu4, chi2",
        "万俟卨, mo4, qi2",
        "长孙无, zhang3, sun1",
        "令狐冲, ling2, hu2",
        "澹台明, tan2, tai2",
        "闾丘露, lü2, qiu1",
        "乐正绫, yue4, zheng4"
    })
    void a_double_surname_comes_before_a_single_one(String name, String first, String second) {
        assertThat(Surnames.of(name)).contains(List.of(first, second));
    }

    @Test
    void a_surname_that_is_read_as_always_is_not_listed() {
        assertThat(Surnames.of("王明")).isEmpty();
        assertThat(Surnames.of("")).isEmpty();
    }

    @Test
    void the_same_characters_further_on_are_no_surname() {
        assertThat(NameKeys.of("王单").pinyin()).isEqualTo("wang dan");
        assertThat(NameKeys.of("李曾").pinyin()).isEqualTo("li ceng");
        assertThat(NameKeys.of("陈解").pinyin()).isEqualTo("chen jie");
    }

    @Test
    void every_surname_has_syllables_with_a_tone_that_keys_can_hold() {
        for (String name : List.of("曾国", "欧阳明", "第五伦", "耶律楚", "闾丘露", "吕明")) {
            NameKeys keys = NameKeys.of(name);
            assertThat(keys.pinyin()).as(name).matches("[a-z ]+");
            assertThat(keys.sort()).as(name).doesNotContain("ü");
        }
    }
}
