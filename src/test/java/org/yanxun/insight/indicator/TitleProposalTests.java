package org.yanxun.insight.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.yanxun.plan.indicator.SomeFacts.at;
import static org.yanxun.plan.indicator.SomeFacts.target;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.plan.indicator.Indicator.Proposal;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Bearing.Level;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Which words of a plan are taken for titles and for posts, and which only look like them. */
class TitleProposalTests {

    private final Titles titles = new Titles(mock(JdbcClient.class));
    private final InPost staff = new InPost(mock(JdbcClient.class));

    @ParameterizedTest
    @CsvSource({
        "名校長, 評選名校長5名, MASTER_PRINCIPAL",
        "骨幹校長, 認定骨幹校長5名, BACKBONE_PRINCIPAL",
        "骨幹教師, 評出區級骨幹教師5名, BACKBONE",
        "名師, 評選5名區級名師, MASTER_TEACHER",
        "名教師, 評審5名名教師, MASTER_TEACHER"
    })
    void a_title_to_be_given_is_that_title(String subject, String sentence, String title) {
        assertThat(chosen(count(subject), sentence)).containsEntry("title", title);
    }

    /** 名 is also how people are counted: five teachers are no master teachers. */
    @ParameterizedTest
    @ValueSource(strings = {"評選20名教師給予表彰", "認定二十名校長為考核優秀", "評選若干名教師給予表彰"})
    void so_many_teachers_or_principals_are_no_title(String sentence) {
        assertThat(titles.proposalFor(count("教師"), sentence)).isEmpty();
    }

    @Test
    void a_count_that_nobody_gives_a_title_for_is_none_and_a_share_is() {
        assertThat(titles.proposalFor(count("骨幹教師"), "20名骨幹教師參加培訓")).isEmpty();
        Target share = target(TargetKind.RATIO, 15, Unit.PERCENT, "骨幹教師");
        assertThat(chosen(share, "骨幹教師佔15%")).containsEntry("title", "BACKBONE");
        assertThat(titles.proposalFor(target(TargetKind.HOURS, 90, Unit.HOUR, "骨幹教師"), "骨幹教師培訓90學時"))
                .isEmpty();
    }

    @Test
    void the_level_that_is_said_is_chosen_and_none_is_made_up() {
        assertThat(chosen(at(Level.DISTRICT, count("骨幹教師")), "評選區級骨幹教師20名")).containsEntry("level", "DISTRICT");
        assertThat(chosen(count("骨幹教師"), "評選骨幹教師20名")).doesNotContainKey("level");
    }

    @ParameterizedTest
    @CsvSource({
        "配備2名政教主任, MORAL_EDUCATION_DIRECTOR",
        "配齊副校長2名, VICE_PRINCIPAL",
        "聘2名校長, PRINCIPAL",
        "補充2名保育員, CHILDCARE_WORKER",
        "補充2名教師, TEACHER"
    })
    void a_post_to_be_filled_is_that_post(String sentence, String post) {
        assertThat(staff.proposalFor(count(""), sentence).map(Proposal::parameters))
                .contains(Map.of("post", post));
    }

    @Test
    void a_post_is_filled_by_people_and_by_a_word_that_says_so() {
        assertThat(staff.proposalFor(target(TargetKind.COUNT, 2, Unit.CLASS, ""), "設立2個教師班"))
                .isEmpty();
        assertThat(staff.proposalFor(target(TargetKind.RATIO, 2, Unit.PERSON, ""), "配備教師"))
                .isEmpty();
        assertThat(staff.proposalFor(count(""), "配備2名司機")).isEmpty();
    }

    private Map<String, String> chosen(Target target, String sentence) {
        Optional<Proposal> proposal = titles.proposalFor(target, sentence);
        return proposal.map(Proposal::parameters).orElseThrow();
    }

    private static Target count(String subject) {
        return target(TargetKind.COUNT, 20, Unit.PERSON, subject);
    }
}
