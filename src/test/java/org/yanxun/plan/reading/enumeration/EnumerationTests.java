package org.yanxun.plan.reading.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

class EnumerationTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "圍繞聽課、備課、命題等三方面開展研修。|3|聽課;備課;命題",
                "確定3所基地學校（即甲校、乙校和丙校）。|3|甲校;乙校;丙校",
                "完成三項任務：聽課、備課、命題。|3|聽課;備課;命題",
                "落實“三定”：定時間、定地點、定主題。|3|定時間;定地點;定主題",
            })
    void a_list_may_state_its_own_number(String words, int stated, String names) {
        Target list = Promises.in(words).of(TargetKind.LIST).getFirst();
        assertThat(list.amount().value().orElseThrow().intValue()).isEqualTo(stated);
        assertThat(list.amount().names()).hasSize(List.of(names.split(";", -1)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"內容包括師德、教學、科研。", "從師德、教學、科研等方面考核。", "形式可以是講座、沙龍、論壇。"})
    void a_list_may_define_without_a_number(String words) {
        assertThat(Promises.in(words).of(TargetKind.LIST)).hasSize(1).noneMatch(Target::isNumberedList);
    }

    @ParameterizedTest
    @ValueSource(strings = {"開展講座、沙龍、論壇等活動。", "語文、數學教師參加。", "做好備課和上課。", "采取自學為主、集中為輔的辦法。", "建設甲、乙、丙。"})
    void objects_of_a_verb_are_no_list(String words) {
        assertThat(Promises.in(words).of(TargetKind.LIST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"會議、值班不計學分。", "事務性活動不得視為研修。", "不含外聘人員。", "不得以考試代替培訓。", "行政會議不採計時數。"})
    void what_does_not_count_is_excluded(String words) {
        assertThat(Promises.in(words).of(TargetKind.EXCLUSION)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不得缺席。", "不斷提高。", "將其納入考核。", "計入學分。"})
    void conduct_and_counting_exclude_nothing(String words) {
        assertThat(Promises.in(words).of(TargetKind.EXCLUSION)).isEmpty();
    }

    @Test
    void names_joined_by_a_word_are_counted_as_the_number_says() {
        Target two = Promises.in("抓好理論與實踐、備課與上課等兩方面。").of(TargetKind.LIST).getFirst();
        assertThat(two.amount().names()).hasSize(2);
    }
}
