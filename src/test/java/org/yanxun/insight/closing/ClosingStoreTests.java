package org.yanxun.insight.closing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.insight.domain.Origin.Stood;
import org.yanxun.insight.domain.Said;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.roster.RosterFixture;
import org.yanxun.shell.State;

@StoreTest
class ClosingStoreTests {

    private static final PlanYear YEAR = new PlanYear(2031);

    private final JdbcClient jdbc;
    private final ClosingStore store;
    private final Actor bureau;
    private int version;

    ClosingStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        store = new ClosingStore(jdbc);
        RosterFixture roster = RosterFixture.on(jdbc);
        bureau = roster.actor(Role.BUREAU, roster.someTeacher().create(), roster.bureau());
    }

    @Test
    void a_closing_comes_back_with_what_it_carried() {
        Closing closing = closing();
        store.keep(bureau, closing);
        assertThat(store.of(bureau.district(), YEAR)).contains(closing);
        assertThat(store.of(bureau.district(), new PlanYear(2030))).isEmpty();
        assertThat(store.of(RosterFixture.on(jdbc).district(), YEAR)).isEmpty();
    }

    @Test
    void a_year_is_closed_once_at_a_time_and_anew_when_that_is_undone() {
        Closing first = closing();
        store.keep(bureau, first);
        assertThat(store.keep(bureau, closing())).isFalse();
        assertThat(store.of(bureau.district(), YEAR)).contains(first);
        store.undo(bureau, first, Instant.parse("2032-01-06T00:00:00Z"));
        assertThat(store.of(bureau.district(), YEAR)).isEmpty();
        Closing second = closing();
        store.keep(bureau, second);
        assertThat(store.of(bureau.district(), YEAR)).contains(second);
    }

    @Test
    void a_closing_is_taken_back_once_it_is_undone_and_in_its_own_district_alone() {
        Closing closing = closing();
        store.keep(bureau, closing);
        assertThat(store.isTakenBack(bureau.district(), closing.id())).isFalse();
        store.undo(bureau, closing, Instant.parse("2032-01-06T00:00:00Z"));
        assertThat(store.isTakenBack(bureau.district(), closing.id())).isTrue();
        assertThat(store.isTakenBack(RosterFixture.on(jdbc).district(), closing.id()))
                .isFalse();
        assertThat(store.isTakenBack(bureau.district(), fresh())).isFalse();
    }

    private Closing closing() {
        PlanId from = plan();
        Optional<Stood> eight = Optional.of(new Stood(8, 10, false));
        Said ten = new Said("10名", "選送10名區級骨幹教師。");
        Said two = new Said("兩年", "學制兩年。");
        List<Carried> carried = List.of(
                new Carried(target(from, 1), 3, ten, State.MISSED, eight, Why.UNMET),
                new Carried(target(from, 2), 4, two, State.UNSET, Optional.empty(), Why.RUNNING));
        return new Closing(fresh(), YEAR, from, plan(), Instant.parse("2032-01-05T00:00:00Z"), carried);
    }

    private PlanId plan() {
        PlanId plan = PlanId.fresh();
        jdbc.sql("""
                        insert into plan.plan (district_id, id, year, version, title, source, status, read_at, read_by)
                        values (?, ?, 2031, ?, '計劃', '一、甲', 'DRAFT', now(), ?)""")
                .params(bureau.district().value(), plan.value(), ++version, fresh())
                .update();
        return plan;
    }

    private TargetId target(PlanId plan, int position) {
        UUID item = fresh();
        UUID target = fresh();
        UUID district = bureau.district().value();
        jdbc.sql("insert into plan.section values (?, ?, ?, '一', '甲', 0, 3)")
                .params(district, plan.value(), position)
                .update();
        jdbc.sql("""
                        insert into plan.item
                            (district_id, id, plan_id, section_position, position, number, heading, starts, ends)
                        values (?, ?, ?, ?, 1, '', '', 0, 3)""").params(district, item, plan.value(), position).update();
        jdbc.sql("""
                        insert into plan.content (district_id, id, plan_id, kind, numbers, names, comparison, qualifiers,
                            subject, programme, starts, ends)
                        values (?, ?, ?, 'ACTION', '{}', '{}', 'EQ', '{}', '', '', 0, 3)""").params(district, target, plan.value()).update();
        jdbc.sql("insert into plan.target (district_id, id, plan_id, item_id) values (?, ?, ?, ?)")
                .params(district, target, plan.value(), item)
                .update();
        return new TargetId(target);
    }

    private static UUID fresh() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
