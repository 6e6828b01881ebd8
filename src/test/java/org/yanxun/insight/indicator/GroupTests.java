package org.yanxun.insight.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.plan.indicator.SomeFacts.target;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.indicator.Wording;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.TargetKind;

/** Which group of people the words of a plan name. */
class GroupTests {

    @ParameterizedTest
    @CsvSource({
        "保育員, CHILDCARE",
        "農民工子弟學校教師, MIGRANT",
        "外來務工人員子女, MIGRANT",
        "職業高中專業課教師, VOCATIONAL_COURSE",
        "班主任, HOMEROOM",
        "新任教師, NEW",
        "青年教師, YOUNG",
        "幼兒園教師, KINDERGARTEN",
        "幼師, KINDERGARTEN",
        "教研員, RESEARCHER",
        "農村教師, RURAL",
        "民辦學校教師, PRIVATE",
        "普通高中教師, SENIOR",
        "中職教師, VOCATIONAL",
        "國中教師, JUNIOR",
        "國小教師, PRIMARY",
        "校長, PRINCIPAL",
        "副校長, PRINCIPAL",
        "全體教師, ALL"
    })
    void a_subject_names_its_group(String subject, Group group) {
        assertThat(of(subject, "")).isEqualTo(group);
        assertThat(of("", "對" + subject + "進行培訓")).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({"幼儿园教师, KINDERGARTEN", "农村教师, RURAL", "民办学校, PRIVATE", "校长, PRINCIPAL", "双师型教师, VOCATIONAL_COURSE"})
    void both_scripts_name_the_same_group(String subject, Group group) {
        assertThat(of(subject, "")).isEqualTo(group);
    }

    @Test
    void what_a_promise_is_about_goes_before_its_surroundings() {
        assertThat(of("班主任", "農村國小班主任由校長選派")).isEqualTo(Group.HOMEROOM);
        assertThat(of("教師", "農村教師由校長選派")).isEqualTo(Group.RURAL);
    }

    @Test
    void every_group_has_words_or_is_everyone_and_can_be_chosen() {
        assertThat(Group.parameter("of").options()).containsExactlyElementsOf(Group.names());
        assertThat(Group.names()).hasSize(Group.values().length).startsWith("ALL");
    }

    private static Group of(String subject, String sentence) {
        return Group.of(Wording.of(target(TargetKind.RATIO, 80, Unit.PERCENT, subject), sentence));
    }
}
