package org.yanxun.credit.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.plan.indicator.SomeFacts.target;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.speech.Words;

@StoreTest
class ReachedStoreTests {

    private static final String TODAY = "2013-10-14";

    private final JdbcClient jdbc;
    private final SomeFacts facts;
    private final Reached reached;

    ReachedStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        facts = SomeFacts.in(jdbc);
        reached = new Reached(jdbc, Clock.fixed(Instant.parse("2013-10-14T02:00:00Z"), ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void who_has_a_minimum_is_counted_out_of_all_in_post_teachers() {
        asking(16, 8, 24);
        PersonId through = facts.teacher("甲");
        facts.earns(through, CreditCategory.CENTRALISED, 16, "2013-03-01");
        facts.earns(through, CreditCategory.ONLINE, 8, "2013-05-01");
        facts.earns(through, CreditCategory.SCHOOL_BASED, 24, "2013-09-01");
        facts.earns(facts.teacher("乙"), CreditCategory.CENTRALISED, 15, "2013-03-01");
        assertThat(reached.count(facts.on(TODAY, "category", "ALL"))).isEqualTo(Count.share(1, 2));
        assertThat(reached.count(facts.on(TODAY, "category", "CENTRALISED"))).isEqualTo(Count.share(1, 2));
        assertThat(reached.count(facts.on(TODAY))).isEqualTo(Count.share(1, 2));
    }

    @Test
    void an_earlier_day_shows_what_was_earned_by_then() {
        asking(16, 8, 24);
        facts.earns(facts.teacher("甲"), CreditCategory.ONLINE, 8, "2013-05-01");
        assertThat(reached.count(facts.on("2013-04-30", "category", "ONLINE"))).isEqualTo(Count.share(0, 1));
        assertThat(reached.count(facts.on("2013-05-01", "category", "ONLINE"))).isEqualTo(Count.share(1, 1));
        assertThat(reached.count(facts.on(TODAY, "category", "ONLINE"))).isEqualTo(Count.share(1, 1));
    }

    @Test
    void without_a_requirement_in_force_nobody_has_reached_anything() {
        facts.earns(facts.teacher("甲"), CreditCategory.ONLINE, 8, "2013-05-01");
        assertThat(reached.count(facts.on(TODAY, "category", "ONLINE"))).isEqualTo(Count.share(0, 1));
    }

    @Test
    void the_people_behind_it_are_those_of_the_scope_with_what_they_have() {
        asking(0, 8, 0);
        PersonId one = facts.teacher("甲");
        facts.earns(one, CreditCategory.ONLINE, 8, "2013-05-01");
        var question = facts.on(TODAY, "category", "ALL");
        Evidence row = reached.evidence(question, facts.roster().scopeOf(facts.school()), 5)
                .getFirst();
        assertThat(row.name()).isEqualTo("甲");
        assertThat(row.detail()).contains("0 + 8 + 0");
        assertThat(row.href()).isEqualTo("/people/" + one + "/credits?year=2013");
        var elsewhere = facts.roster().school("山前國小", SchoolStage.PRIMARY);
        assertThat(reached.evidence(question, facts.roster().scopeOf(elsewhere), 5))
                .isEmpty();
    }

    @Test
    void credits_are_proposed_by_their_category_and_nothing_else_is() {
        assertThat(reached.proposalFor(target(TargetKind.CREDITS, 8, Unit.CREDIT, "網絡培訓"), "集中16學分，網絡8學分")
                        .orElseThrow()
                        .parameters())
                .isEqualTo(Map.of("category", "ONLINE"));
        assertThat(reached.proposalFor(target(TargetKind.CREDITS, 48, Unit.CREDIT, "教師"), "48學分，其中集中16")
                        .orElseThrow()
                        .parameters())
                .isEqualTo(Map.of("category", "ALL"));
        assertThat(reached.proposalFor(target(TargetKind.HOURS, 240, Unit.HOUR, "教師"), "240學時"))
                .isEmpty();
        assertThat(reached.parameters().getFirst().options())
                .allMatch(option -> new Words().knows("credit.reached.category." + option));
    }

    /** As on the board: what nobody asks for is nobody's lack. */
    @Test
    void a_plan_that_names_two_categories_is_reached_by_those_two() {
        asking(Map.of("CENTRALISED", 16, "ONLINE", 8));
        PersonId through = facts.teacher("甲");
        facts.earns(through, CreditCategory.CENTRALISED, 16, "2013-03-01");
        facts.earns(through, CreditCategory.ONLINE, 8, "2013-05-01");
        facts.earns(facts.teacher("乙"), CreditCategory.SCHOOL_BASED, 24, "2013-03-01");
        assertThat(reached.count(facts.on(TODAY, "category", "ALL"))).isEqualTo(Count.share(1, 2));
        assertThat(reached.count(facts.on("2013-04-01", "category", "ALL"))).isEqualTo(Count.share(0, 2));
        assertThat(reached.count(facts.on("2013-06-01", "category", "ALL"))).isEqualTo(Count.share(1, 2));
        assertThat(reached.count(facts.on(TODAY, "category", "SCHOOL_BASED"))).isEqualTo(Count.share(2, 2));
    }

    private void asking(int centralised, int online, int schoolBased) {
        asking(Map.of("CENTRALISED", centralised, "ONLINE", online, "SCHOOL_BASED", schoolBased));
    }

    private void asking(Map<String, Integer> minima) {
        UUID plan = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        UUID sentence = UUID.randomUUID();
        UUID district = facts.roster().district().value();
        jdbc.sql("""
                        insert into plan.plan (district_id, id, year, version, title, source, status, read_at, read_by,
                            adopted_at, with_requirement)
                        values (?, ?, 2013, 1, '計劃', '一、甲', 'ADOPTED', now(), ?, now(), true)""").params(district, plan, plan).update();
        jdbc.sql("insert into plan.section values (?, ?, 1, '一', '甲', 0, 3)")
                .params(district, plan)
                .update();
        jdbc.sql("""
                        insert into plan.item
                            (district_id, id, plan_id, section_position, position, number, heading, starts, ends)
                        values (?, ?, ?, 1, 1, '', '', 0, 3)""").params(district, item, plan).update();
        jdbc.sql("insert into plan.sentence values (?, ?, ?, 1, 0, 3)")
                .params(district, sentence, item)
                .update();
        minima.forEach((category, minimum) -> jdbc.sql("""
                        insert into plan.requirement
                            (district_id, id, plan_id, sentence_id, category, minimum, starts, ends)
                        values (?, ?, ?, ?, ?, ?, 0, 3)""")
                .params(district, UUID.randomUUID(), plan, sentence, category, minimum)
                .update());
    }
}
