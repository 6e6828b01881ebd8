package org.yanxun.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.district.People;
import org.yanxun.demo.district.Units;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.programme.Audience;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.Programme;
import org.yanxun.programme.SessionPlan;
import org.yanxun.roster.Term.PostKind;

class ClassDraftTests {

    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final OrgId COLLEGE = OrgId.fresh();
    private static final List<Member> THREE =
            People.of(Units.all(new Dice(1)), 2026, new Dice(2)).members().subList(0, 3);

    private final ClassMaker maker = new ClassMaker(2026, COLLEGE, NOW);

    @Test
    void a_class_is_published_three_weeks_before_it_begins() {
        List<SessionPlan> sessions = on(LocalDate.of(2026, 4, 20));
        Instant begins = sessions.getFirst().when().startsAt();

        assertThat(online().held(sessions, THREE).held().publishedAt()).isEqualTo(begins.minus(Duration.ofDays(21)));
    }

    @Test
    void what_is_still_far_away_is_published_now_and_not_in_the_future() {
        assertThat(online().held(on(LocalDate.of(2026, 10, 1)), THREE).held().publishedAt())
                .isEqualTo(NOW);
    }

    @Test
    void there_are_seats_for_those_in_it_and_for_so_many_more() {
        assertThat(plan(online(), THREE).terms().capacity()).isEqualTo(3);
        assertThat(plan(online().withFree(5), THREE).terms().capacity()).isEqualTo(8);
        assertThat(plan(online(), List.of()).terms().capacity())
                .as("at least one")
                .isOne();
    }

    @Test
    void consent_is_asked_only_where_it_is_said() {
        assertThat(plan(online(), THREE).terms().consent()).isFalse();
        assertThat(plan(online().withConsent(), THREE).terms().consent()).isTrue();
    }

    @Test
    void it_is_for_whom_it_is_said_to_be() {
        assertThat(plan(online(), THREE).audience()).isEqualTo(Audience.EVERYBODY);
        assertThat(plan(online().forStages(Set.of(SchoolStage.SENIOR)), THREE)
                        .audience()
                        .stages())
                .containsExactly(SchoolStage.SENIOR);
        assertThat(plan(online().forYoung(5), THREE).audience().maxTeachingYears())
                .isEqualTo(5);
        assertThat(plan(online().forPosts(Set.of(PostKind.PRINCIPAL)), THREE)
                        .audience()
                        .postKinds())
                .containsExactly(PostKind.PRINCIPAL);
    }

    @Test
    void a_school_holds_its_own_for_its_own_people() {
        OrgId school = OrgId.fresh();
        ClassPlan plan = plan(online().heldBy(school), THREE);

        assertThat(plan.organiser()).isEqualTo(school);
        assertThat(plan.audience().organisation()).isEqualTo(school);
        assertThat(plan(online(), THREE).organiser()).isEqualTo(COLLEGE);
    }

    @Test
    void leaders_and_those_sent_up_have_programmes_of_their_own_in_the_year() {
        assertThat(plan(maker.forLeaders("班"), THREE).programme())
                .isNotEqualTo(plan(online(), THREE).programme())
                .isNotEqualTo(plan(maker.forSentUp("班"), THREE).programme());
        assertThat(maker.programmes())
                .hasSize(5)
                .allMatch(programme -> programme.year().value() == 2026)
                .extracting(Programme::stream)
                .containsOnlyOnce(Programme.Stream.CADRE);
    }

    private ClassDraft online() {
        return maker.of(CreditCategory.ONLINE, "課");
    }

    private static ClassPlan plan(ClassDraft draft, List<Member> seated) {
        return draft.held(on(LocalDate.of(2026, 4, 20)), seated).held().plan();
    }

    private static List<SessionPlan> on(LocalDate day) {
        return new Timetable(ZoneId.of("Asia/Shanghai"))
                .daily("課", "室", LocalTime.of(9, 0), 2, List.of(day, day.plusDays(1)));
    }
}
