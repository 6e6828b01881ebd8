package org.yanxun.enrolment.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.plan.indicator.SomeFacts.at;
import static org.yanxun.plan.indicator.SomeFacts.target;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.SomeFacts;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Bearing.Level;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.speech.Words;

@StoreTest
class SeatedPeopleStoreTests {

    private static final String TODAY = "2013-10-14";

    private final SomeFacts facts;
    private final SeatedPeople seated;

    SeatedPeopleStoreTests(JdbcClient jdbc) {
        facts = SomeFacts.in(jdbc);
        seated = new SeatedPeople(jdbc);
    }

    @Test
    void people_seated_in_classes_of_a_level_are_counted_once_each_from_the_day_of_the_seat() {
        UUID district = facts.trainingClass("領雁工程", "區級骨幹教師脱產培訓", 1, CreditCategory.CENTRALISED);
        UUID again = facts.trainingClass("領雁工程", "區級骨幹教師研修", 1, CreditCategory.CENTRALISED);
        UUID city = facts.trainingClass("領雁工程", "市級骨幹教師脱產培訓", 1, CreditCategory.CENTRALISED);
        PersonId first = facts.teacher("甲");
        PersonId second = facts.teacher("乙");
        facts.seat(district, first, "2013-03-01");
        facts.seat(again, first, "2013-04-01");
        facts.seat(city, second, "2013-03-01");
        assertThat(seated.count(facts.on(TODAY, "level", "DISTRICT"))).isEqualTo(Count.of(1));
        assertThat(seated.count(facts.on(TODAY, "level", "CITY"))).isEqualTo(Count.of(1));
        assertThat(seated.count(facts.on(TODAY, "level", "PROVINCE"))).isEqualTo(Count.of(0));
        assertThat(seated.count(facts.on(TODAY, "programme", "领雁工程"))).isEqualTo(Count.of(2));
        assertThat(seated.count(facts.on("2013-02-28"))).isEqualTo(Count.of(0));
        assertThat(seated.count(facts.on("2013-03-01", "level", "DISTRICT"))).isEqualTo(Count.of(1));
    }

    @Test
    void leaders_and_teachers_are_counted_apart_where_that_is_chosen() {
        UUID teachers = facts.trainingClass("送培", "省級骨幹班", 1, CreditCategory.CENTRALISED);
        facts.seat(teachers, facts.teacher("甲"), "2013-03-01");

        assertThat(seated.count(facts.on(TODAY, "level", "PROVINCE", "stream", "TEACHER")))
                .isEqualTo(Count.of(1));
        assertThat(seated.count(facts.on(TODAY, "level", "PROVINCE", "stream", "CADRE")))
                .isEqualTo(Count.of(0));
    }

    @Test
    void heads_of_schools_are_looked_for_among_the_leaders() {
        assertThat(seated.proposalFor(
                                at(Level.PROVINCE, target(TargetKind.COUNT, 2, Unit.PERSON, "校長")), "選送2名校長參加省級培訓")
                        .orElseThrow()
                        .parameters())
                .containsEntry("stream", "CADRE");
        assertThat(seated.proposalFor(target(TargetKind.COUNT, 2, Unit.PERSON, "學員"), "2名學員")
                        .orElseThrow()
                        .parameters())
                .doesNotContainKey("stream");
    }

    @Test
    void present_are_those_who_came_to_a_session() {
        UUID held = facts.trainingClass("領雁工程", "區級班", 1, CreditCategory.CENTRALISED);
        PersonId came = facts.teacher("甲");
        facts.seat(held, came, "2013-03-01");
        facts.seat(held, facts.teacher("乙"), "2013-03-01");
        facts.session(held, "2013-05-04", came);
        assertThat(seated.count(facts.on(TODAY, "counts", "SEATED"))).isEqualTo(Count.of(2));
        assertThat(seated.count(facts.on(TODAY, "counts", "PRESENT"))).isEqualTo(Count.of(1));
        assertThat(seated.count(facts.on("2013-05-03", "counts", "PRESENT"))).isEqualTo(Count.of(0));
    }

    @Test
    void a_seat_is_of_the_span_if_it_was_taken_there_or_its_class_is_held_there() {
        UUID spring = facts.trainingClass("領雁工程", "區級春季班", 1, CreditCategory.CENTRALISED);
        facts.session(spring, "2013-05-04");
        UUID autumn = facts.trainingClass("領雁工程", "區級秋季班", 1, CreditCategory.CENTRALISED);
        PersonId came = facts.teacher("乙");
        facts.session(autumn, "2013-09-07", came);
        facts.seat(spring, facts.teacher("甲"), "2013-03-01");
        facts.seat(autumn, came, "2013-06-20");
        facts.seat(spring, facts.teacher("丙"), "2013-07-02");
        String second = "2013-07-01/2013-10-14";
        assertThat(seated.isOfSpan()).isTrue();
        assertThat(seated.count(facts.on(TODAY))).isEqualTo(Count.of(3));
        assertThat(seated.count(facts.within(second))).isEqualTo(Count.of(2));
        assertThat(seated.evidence(facts.within(second), facts.roster().whole(), 5))
                .extracting(Evidence::name)
                .containsExactlyInAnyOrder("乙", "丙");
        assertThat(seated.count(facts.within(second, "counts", "PRESENT"))).isEqualTo(Count.of(1));
        assertThat(seated.count(facts.within("2013-10-01/2013-10-14", "counts", "PRESENT")))
                .isEqualTo(Count.of(0));
    }

    @Test
    void a_seat_taken_in_december_is_one_of_the_year_whose_class_it_is() {
        UUID early = facts.trainingClass("領雁工程", "區級班", 1, CreditCategory.CENTRALISED);
        facts.seat(early, facts.teacher("甲"), "2012-12-20");
        assertThat(seated.count(facts.on(TODAY))).isEqualTo(Count.of(1));
    }

    @Test
    void a_school_sees_its_own_people_behind_the_figure() {
        UUID held = facts.trainingClass("領雁工程", "區級班", 1, CreditCategory.CENTRALISED);
        PersonId one = facts.teacher("甲");
        facts.seat(held, one, "2013-03-01");
        var roster = facts.roster();
        Evidence row = seated.evidence(facts.on(TODAY), roster.scopeOf(facts.school()), 5)
                .getFirst();
        assertThat(row.name()).isEqualTo("甲");
        assertThat(row.detail()).isEqualTo("區級班");
        assertThat(row.href()).isEqualTo("/roster/people/" + one);
        var elsewhere = roster.school("山前國小", SchoolStage.PRIMARY);
        assertThat(seated.evidence(facts.on(TODAY), roster.scopeOf(elsewhere), 5))
                .isEmpty();
    }

    @Test
    void people_to_be_trained_are_proposed_by_level_and_classes_are_not() {
        assertThat(seated.proposalFor(
                                at(Level.DISTRICT, target(TargetKind.COUNT, 10, Unit.PERSON, "學科骨幹教師")),
                                "脱產培訓任務按計劃完成：區級學科骨幹教師10名")
                        .orElseThrow())
                .satisfies(proposal -> {
                    assertThat(proposal.parameters())
                            .isEqualTo(Map.of("level", "DISTRICT", "stream", "TEACHER", "counts", "SEATED"));
                    assertThat(proposal.fit()).isEqualTo(0.8);
                });
        assertThat(seated.proposalFor(target(TargetKind.COUNT, 10, Unit.PERSON, "教師"), "培訓教師10名"))
                .as("nothing says who is meant, so that nobody is sure of it")
                .hasValueSatisfying(proposal -> assertThat(proposal.fit()).isLessThan(0.7));
        assertThat(seated.proposalFor(target(TargetKind.COUNT, 10, Unit.CLASS, "班"), "10個班"))
                .isEmpty();
        assertThat(seated.proposalFor(target(TargetKind.RATIO, 10, Unit.PERCENT, "教師"), "培訓10%"))
                .isEmpty();
    }

    @Test
    void what_may_be_chosen_has_words() {
        Words words = new Words();
        assertThat(words.knows(seated.key())).isTrue();
        seated.parameters()
                .forEach(parameter -> assertThat(parameter.options())
                        .allMatch(option -> words.knows("enrolment.seated." + parameter.name() + "." + option)));
    }
}
