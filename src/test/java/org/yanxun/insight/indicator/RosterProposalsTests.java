package org.yanxun.insight.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.yanxun.plan.indicator.SomeFacts.target;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.Parameter;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class RosterProposalsTests {

    private final JdbcClient none = mock(JdbcClient.class);
    private final List<Indicator> all =
            List.of(new InPost(none), new Titles(none), new Qualifications(none), new Coverage(none));

    @Test
    void a_share_of_qualified_people_names_its_denominator() {
        Target dual = target(TargetKind.RATIO, 80, Unit.PERCENT, "雙師型教師");
        assertThat(proposed(2, dual, "專業課教師中「雙師型」教師要達到80%"))
                .contains(Map.of("qualification", "DUAL_QUALIFICATION", "of", "VOCATIONAL_COURSE"));
        assertThat(proposed(2, dual, "专业课教师中“双师型”教师要达到80%"))
                .contains(Map.of("qualification", "DUAL_QUALIFICATION", "of", "VOCATIONAL_COURSE"));
        Target degree = target(TargetKind.RATIO, 3, Unit.PERCENT, "普通高中教師");
        assertThat(proposed(2, degree, "碩士學位或研究生學歷要達到3%左右"))
                .contains(Map.of("qualification", "POSTGRADUATE", "of", "SENIOR"));
        assertThat(proposed(2, target(TargetKind.COUNT, 3, Unit.PERSON, "研究生"), "選送3名研究生"))
                .isEmpty();
    }

    @Test
    void training_for_everyone_of_a_group_is_its_coverage() {
        Target homeroom = target(TargetKind.RATIO, 100, Unit.PERCENT, "班主任");
        assertThat(proposed(3, homeroom, "對全區班主任繼續輪訓")).contains(Map.of("of", "HOMEROOM"));
        assertThat(proposed(3, target(TargetKind.ACTION, 0, Unit.PERSON, "教師"), "民辦的外來務工人員子弟學校教師全部進入培訓體系"))
                .contains(Map.of("of", "MIGRANT"));
        assertThat(proposed(3, homeroom, "班主任津貼按月發放")).isEmpty();
        assertThat(proposed(3, target(TargetKind.COUNT, 3, Unit.PERSON, "班主任"), "全員培訓"))
                .isEmpty();
    }

    @Test
    void titles_to_be_given_and_posts_to_be_filled_are_counted_as_such() {
        assertThat(proposed(1, target(TargetKind.COUNT, 20, Unit.PERSON, "骨幹教師"), "評選鎮中心幼兒園第二批骨幹教師20名"))
                .contains(Map.of("title", "BACKBONE", "of", "KINDERGARTEN"));
        assertThat(proposed(1, target(TargetKind.COUNT, 20, Unit.PERSON, "骨幹教師"), "選送20名骨幹教師參加培訓"))
                .isEmpty();
        assertThat(proposed(0, target(TargetKind.COUNT, 8, Unit.PERSON, "教研員"), "配備8名教研員"))
                .contains(Map.of("post", "RESEARCHER"));
        assertThat(proposed(0, target(TargetKind.COUNT, 8, Unit.PERSON, "教研員"), "8名教研員參加培訓"))
                .isEmpty();
    }

    @Test
    void every_indicator_parameter_and_option_has_words() {
        Words words = new Words();
        for (Indicator indicator : all) {
            assertThat(words.knows(indicator.key())).as(indicator.key()).isTrue();
            assertThat(words.in(Language.EN).w(indicator.key())).isNotBlank();
            for (Parameter parameter : indicator.parameters()) {
                String key = indicator.key() + "." + parameter.name();
                assertThat(words.knows(key)).as(key).isTrue();
                assertThat(parameter.options())
                        .allSatisfy(option -> assertThat(words.knows(key + "." + option))
                                .as(key + "." + option)
                                .isTrue());
            }
        }
    }

    private Optional<Map<String, String>> proposed(int which, Target target, String sentence) {
        return all.get(which).proposalFor(target, sentence).map(Indicator.Proposal::parameters);
    }
}
