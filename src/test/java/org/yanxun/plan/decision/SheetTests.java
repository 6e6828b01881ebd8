package org.yanxun.plan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

class SheetTests {

    private static final String SOURCE = "某區2031年師訓計劃\n一、大事\n選送2名校長、10名教師。每月一次例會。\n";
    private static final int START = SOURCE.indexOf("2名");

    private final PlanText text = PlanReader.read(SOURCE).text();
    private final List<Promised> promised = new ArrayList<>();
    private final Map<UUID, History> histories = new HashMap<>();

    private final TargetId two = promise(START, START + 4);
    private final TargetId ten = promise(START + 5, START + 10);
    private final TargetId month = promise(START + 11, START + 13);

    @Test
    void the_next_target_is_the_one_behind_it_in_the_same_sentence() {
        assertThat(next(two)).contains(ten);
        assertThat(next(ten)).isEmpty();
        assertThat(next(month)).isEmpty();
    }

    @Test
    void what_was_dropped_or_never_made_is_no_neighbour() {
        decide(ten, new Act.Drop());
        assertThat(next(two)).isEmpty();
        TargetId made = TargetId.fresh();
        promised.add(new Promised(made, UUID.randomUUID(), true, at(START + 5, START + 8)));
        assertThat(next(two)).isEmpty();
        decide(made, new Act.Add());
        assertThat(next(two)).contains(made);
    }

    @Test
    void a_target_that_was_moved_has_its_neighbours_where_it_stands_now() {
        decide(two, new Act.Correct(at(START + 6, START + 8)));
        assertThat(next(ten)).contains(two);
        assertThat(next(two)).isEmpty();
    }

    @Test
    void of_two_at_one_place_each_is_the_others_neighbour() {
        TargetId same = promise(START, START + 2);
        assertThat(next(two)).contains(same);
        assertThat(next(same)).contains(two);
    }

    @Test
    void what_may_be_decided_is_let_through_and_what_may_not_says_why() {
        assertThat(sheet().judged(two, new Act.Accept(), Given.plainly())).isEqualTo(two);
        assertThat(refusal(two, new Act.Restore(), Given.plainly())).isEqualTo("plan.refused.notDropped");
        decide(two, new Act.Accept());
        assertThat(refusal(two, new Act.Accept(), Given.plainly())).isEqualTo("plan.refused.accepted");
    }

    @Test
    void whoever_comes_too_late_is_told_that_before_anything_else() {
        decide(two, new Act.Accept());
        Given stale = new Given(UUID.randomUUID(), OptionalInt.of(0), "");
        assertThat(refusal(two, new Act.Accept(), stale)).isEqualTo("plan.refused.stale");
    }

    @Test
    void what_is_not_in_the_plan_is_not_there() {
        assertThatExceptionOfType(NotThere.class)
                .isThrownBy(() -> sheet().judged(TargetId.fresh(), new Act.Accept(), Given.plainly()));
        TargetId absent = TargetId.fresh();
        promised.add(new Promised(absent, UUID.randomUUID(), true, at(START, START + 2)));
        assertThatExceptionOfType(NotThere.class)
                .isThrownBy(() -> sheet().judged(absent, new Act.Accept(), Given.plainly()));
    }

    private Optional<TargetId> next(TargetId target) {
        return sheet().next(target).map(Promised::id);
    }

    private String refusal(TargetId target, Act.OnTarget act, Given given) {
        try {
            sheet().judged(target, act, given);
            return "";
        } catch (Refusal refusal) {
            return refusal.verdict().reason();
        }
    }

    private Sheet sheet() {
        Docket docket = new Docket(PlanId.fresh(), promised, List.of(), Map.of(), histories);
        Plan plan = new Plan(
                docket.plan(),
                new PlanYear(2031),
                1,
                "",
                Plan.Standing.DRAFT,
                new Plan.Moments(Instant.EPOCH, Optional.empty()));
        return new Sheet(
                new PlanDocument(plan, text, Optional.empty(), false),
                docket,
                new Stroke(docket, Given.plainly(), Written.WORD));
    }

    private TargetId promise(int start, int end) {
        TargetId id = TargetId.fresh();
        promised.add(new Promised(id, UUID.randomUUID(), false, at(start, end)));
        return id;
    }

    private void decide(TargetId target, Act act) {
        Written written = Written.some();
        histories
                .getOrDefault(target.value(), History.NONE)
                .decisions()
                .forEach(decision -> written.then(decision.batch(), decision.act()));
        histories.put(target.value(), written.then(act).history());
    }

    private static Target at(int start, int end) {
        return new Target(TargetKind.ACTION, Amount.NONE, Bearing.NONE, CalendarSpan.NONE, start, end);
    }
}
