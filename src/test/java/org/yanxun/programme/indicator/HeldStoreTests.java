package org.yanxun.programme.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.plan.indicator.SomeFacts.target;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.SomeFacts;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.speech.Words;

@StoreTest
class HeldStoreTests {

    private static final String TODAY = "2013-10-14";

    private final SomeFacts facts;
    private final HeldClasses classes;
    private final HeldSessions sessions;

    HeldStoreTests(JdbcClient jdbc) {
        facts = SomeFacts.in(jdbc);
        classes = new HeldClasses(jdbc);
        sessions = new HeldSessions(jdbc);
    }

    @Test
    void a_class_is_held_once_a_session_of_it_is_over() {
        UUID seminar = facts.trainingClass("青年教師研討班", "國小語文", 6, CreditCategory.CENTRALISED);
        facts.session(seminar, "2013-05-04");
        facts.session(seminar, "2013-11-04");
        facts.trainingClass("青年教師研討班", "無場次", 6, CreditCategory.CENTRALISED);
        UUID off = facts.trainingClass("青年教師研討班", "取消", 6, CreditCategory.CENTRALISED);
        facts.session(off, "2013-05-04");
        facts.callOff(off);
        assertThat(classes.count(facts.on("2013-05-03"))).isEqualTo(Count.of(0));
        assertThat(classes.count(facts.on("2013-05-04"))).isEqualTo(Count.of(1));
    }

    @Test
    void what_an_organiser_held_counts_after_it_was_closed_too(JdbcClient jdbc) {
        facts.session(facts.trainingClass("青年教師研討班", "國小語文", 6, CreditCategory.CENTRALISED), "2013-05-04");
        jdbc.sql("update roster.organisation_state set valid = daterange(lower(valid), '2013-09-01')")
                .update();

        assertThat(classes.count(facts.on(TODAY))).isEqualTo(Count.of(1));
        assertThat(sessions.count(facts.on(TODAY))).isEqualTo(Count.share(1, 1));
        assertThat(classes.evidence(facts.on(TODAY), facts.roster().whole(), 5)).hasSize(1);
    }

    @Test
    void programme_edition_stage_and_category_narrow_it() {
        facts.session(facts.trainingClass("青年教師研討班", "國小語文", 6, CreditCategory.CENTRALISED), "2013-05-04");
        facts.session(facts.trainingClass("班主任培訓", "國小數學", 2, CreditCategory.ONLINE), "2013-05-04");
        assertThat(classes.count(facts.on(TODAY))).isEqualTo(Count.of(2));
        assertThat(classes.count(facts.on(TODAY, "programme", "青年教师研讨班"))).isEqualTo(Count.of(1));
        assertThat(classes.count(facts.on(TODAY, "edition", "6"))).isEqualTo(Count.of(1));
        assertThat(classes.count(facts.on(TODAY, "edition", "2, 6"))).isEqualTo(Count.of(2));
        assertThat(classes.count(facts.on(TODAY, "stage", "2"))).isEqualTo(Count.of(0));
        assertThat(classes.count(facts.on(TODAY, "category", "ONLINE"))).isEqualTo(Count.of(1));
        assertThat(classes.count(facts.on(TODAY, "programme", "%"))).isEqualTo(Count.of(0));
    }

    @Test
    void sessions_in_summer_and_at_weekends_are_counted_out_of_all_held() {
        UUID held = facts.trainingClass("全員培訓", "一", 1, CreditCategory.CENTRALISED);
        facts.session(held, "2013-07-10");
        facts.session(held, "2013-05-04");
        facts.session(held, "2013-05-06");
        facts.session(held, "2013-12-01");
        assertThat(sessions.count(facts.on(TODAY))).isEqualTo(Count.share(2, 3));
        assertThat(sessions.count(facts.on(TODAY, "when", "SUMMER"))).isEqualTo(Count.share(1, 3));
        assertThat(sessions.count(facts.on(TODAY, "when", "WEEKEND"))).isEqualTo(Count.share(1, 3));
        assertThat(sessions.count(facts.on(TODAY, "category", "ONLINE"))).isEqualTo(Count.share(0, 0));
    }

    @Test
    void what_was_held_before_the_span_is_not_counted_in_it_and_nothing_stands_behind_it() {
        UUID spring = facts.trainingClass("研討班", "春季班", 1, CreditCategory.CENTRALISED);
        facts.session(spring, "2013-05-04");
        UUID whole = facts.trainingClass("研討班", "全年班", 1, CreditCategory.CENTRALISED);
        facts.session(whole, "2013-05-11");
        facts.session(whole, "2013-09-07");
        facts.session(facts.trainingClass("研討班", "秋季班", 1, CreditCategory.CENTRALISED), "2013-07-01");
        assertThat(classes.isOfSpan()).isTrue();
        assertThat(classes.count(facts.on(TODAY))).isEqualTo(Count.of(3));
        assertThat(classes.count(facts.within("2013-07-01/2013-10-14"))).isEqualTo(Count.of(2));
        assertThat(classes.count(facts.within("2013-07-02/2013-10-14"))).isEqualTo(Count.of(1));
        assertThat(classes.count(facts.within("2013-07-01/2013-06-30"))).isEqualTo(Count.of(0));
        assertThat(classes.evidence(
                        facts.within("2013-07-01/2013-10-14"), facts.roster().whole(), 5))
                .extracting(Evidence::name)
                .containsExactly("全年班", "秋季班");
    }

    @Test
    void the_years_classes_count_in_the_whole_year_though_they_began_in_december() {
        facts.session(facts.trainingClass("研討班", "早班", 1, CreditCategory.CENTRALISED), "2012-12-22");
        assertThat(classes.count(facts.on(TODAY))).isEqualTo(Count.of(1));
        assertThat(classes.count(facts.within("2013-01-02/2013-10-14"))).isEqualTo(Count.of(0));
    }

    @Test
    void weekends_are_told_of_the_span_and_the_summer_always_of_the_year() {
        UUID held = facts.trainingClass("全員培訓", "一", 1, CreditCategory.CENTRALISED);
        facts.session(held, "2013-05-04");
        facts.session(held, "2013-07-10");
        facts.session(held, "2013-09-07");
        assertThat(sessions.count(facts.within("2013-07-01/2013-10-14", "when", "WEEKEND")))
                .isEqualTo(Count.share(1, 2));
        assertThat(sessions.count(facts.on(TODAY, "when", "WEEKEND"))).isEqualTo(Count.share(2, 3));
        assertThat(sessions.count(facts.within("2013-07-01/2013-10-14", "when", "SUMMER")))
                .isEqualTo(Count.share(1, 3));
    }

    @Test
    void the_rows_behind_it_are_classes_of_the_readers_own_tree() {
        UUID held = facts.trainingClass("全員培訓", "暑期班", 1, CreditCategory.CENTRALISED);
        facts.session(held, "2013-07-10");
        var roster = facts.roster();
        Evidence row = classes.evidence(facts.on(TODAY), roster.whole(), 5).getFirst();
        assertThat(row.name()).isEqualTo("暑期班");
        assertThat(row.href()).isEqualTo("/programme/classes/" + held);
        assertThat(row.day().orElseThrow()).hasToString("2013-07-10");
        assertThat(classes.evidence(facts.on(TODAY), roster.scopeOf(facts.school()), 5))
                .isEmpty();
        assertThat(sessions.evidence(facts.on(TODAY), roster.whole(), 5)).hasSize(1);
        assertThat(sessions.evidence(facts.on(TODAY), roster.scopeOf(facts.school()), 5))
                .isEmpty();
    }

    @Test
    void editions_classes_and_times_are_proposed_and_people_are_not() {
        assertThat(classes.proposalFor(target(TargetKind.EDITION, 6, Unit.TIME, "青年教師研討班"), "第六期青年教師研討班")
                        .orElseThrow()
                        .parameters())
                .isEqualTo(Map.of("edition", "6"));
        assertThat(classes.proposalFor(target(TargetKind.COUNT, 3, Unit.CLASS, "培訓班"), "舉辦3期培訓班"))
                .isPresent();
        assertThat(classes.proposalFor(target(TargetKind.COUNT, 3, Unit.PERSON, "教師"), "3名教師"))
                .isEmpty();
        assertThat(sessions.proposalFor(target(TargetKind.WHEN, 0, Unit.TIME, "集中培訓"), "集中培训主要放在暑期和双休日")
                        .orElseThrow()
                        .parameters())
                .isEqualTo(Map.of("when", "SUMMER_OR_WEEKEND", "category", "CENTRALISED"));
        assertThat(sessions.proposalFor(target(TargetKind.WHEN, 0, Unit.TIME, "檢查"), "下半年迎接檢查"))
                .isEmpty();
    }

    @Test
    void an_edition_or_a_stage_is_sure_with_its_programme_and_less_than_half_sure_without() {
        for (TargetKind kind : List.of(TargetKind.EDITION, TargetKind.STAGE)) {
            Target unnamed = target(kind, 6, Unit.TIME, "教師");
            Target named = new Target(
                    kind,
                    unnamed.amount(),
                    new Bearing("教師", Optional.empty(), "青年教師研討班"),
                    unnamed.span(),
                    unnamed.start(),
                    unnamed.end());
            assertThat(classes.proposalFor(named, "第六期青年教師研討班").orElseThrow().fit())
                    .isGreaterThanOrEqualTo(0.7);
            assertThat(classes.proposalFor(unnamed, "研修班第六期照辦").orElseThrow().fit())
                    .isLessThan(0.5);
        }
    }

    @Test
    void what_may_be_chosen_has_words() {
        Words words = new Words();
        for (var indicator : List.of(classes, sessions)) {
            assertThat(words.knows(indicator.key())).isTrue();
            indicator
                    .parameters()
                    .forEach(parameter -> assertThat(parameter.options())
                            .allMatch(option -> words.knows(indicator.key() + "." + parameter.name() + "." + option)));
        }
    }
}
