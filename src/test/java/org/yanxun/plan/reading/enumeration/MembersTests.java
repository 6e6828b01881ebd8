package org.yanxun.plan.reading.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The members of an enumeration, and how many there may be. */
class MembersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    甲、乙、丙|甲 乙 丙|3|3
                    甲、乙和丙|甲 乙 丙|2|3
                    甲、乙及丙|甲 乙 丙|2|3
                    甲、乙以及丙|甲 乙 丙|2|3
                    甲、乙与丙|甲 乙 丙|2|3
                    甲、乙或丙|甲 乙 丙|2|3
                    甲和乙|甲 乙|1|2
                    甲,乙,丙|甲 乙 丙|3|3
                    甲;乙;丙|甲 乙 丙|3|3
                    甲、乙、丙等|甲 乙 丙|3|3
                    甲、乙、丙等活动|甲 乙 丙|3|3
                    甲|甲|1|1
                    甲和乙、丙和丁|甲和乙 丙 丁|2|4
                    和谐、文明|和谐 文明|2|2
                    """)
    void members_are_parted_by_marks_and_the_last_two_by_a_word(String written, String names, int fewest, int most) {
        Members members = Members.of(written);
        assertThat(String.join(" ", members.names())).isEqualTo(names);
        assertThat(members.fewest()).isEqualTo(fewest);
        assertThat(members.most()).isEqualTo(most);
    }

    @Test
    void a_stated_number_may_decide_whether_a_joined_pair_is_one_or_two() {
        Members members = Members.of("甲、乙和丙");
        assertThat(members.fit(2)).isTrue();
        assertThat(members.fit(3)).isTrue();
        assertThat(members.fit(4)).isFalse();
        assertThat(members.fit(1)).isFalse();
        assertThat(members.counted(2)).isEqualTo(List.of("甲", "乙和丙"));
        assertThat(members.counted(3)).isEqualTo(List.of("甲", "乙", "丙"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一等奖5名、二等奖10名", "讲座3场、论坛2场和沙龙1场", "听课20节、评课10次", "必修16学分、选修12学分"})
    void promises_with_a_figure_each_are_no_names(String written) {
        assertThat(Members.of(written).areFigures()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"师德、业务、实绩", "第一中学、第二中学", "一年级、二年级", "甲校、乙校等3所"})
    void names_are_no_figures(String written) {
        assertThat(Members.of(written).areFigures()).isFalse();
    }

    @Test
    void pairs_are_known_by_a_joining_word_in_each() {
        assertThat(Members.of("集中与分散、理论与实践").arePairs()).isTrue();
        assertThat(Members.of("集中、理论与实践").arePairs()).isFalse();
    }

    @Test
    void names_are_short_and_doings_are_long() {
        assertThat(Members.of("师德、业务、实绩").areShort()).isTrue();
        assertThat(Members.of("开展形式多样的师德宣讲活动、组织业务培训").areShort()).isFalse();
    }
}
