package org.yanxun.plan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.plan.target.Target;

class DocketTests {

    private static final UUID ITEM = UUID.randomUUID();

    private final Map<UUID, History> histories = new HashMap<>();
    private final List<Promised> promised = new ArrayList<>();
    private final List<Noticed> noticed = new ArrayList<>();

    @Test
    void targets_come_in_the_order_of_the_text_and_the_longer_of_two_first() {
        TargetId late = promise(Written.people(3).moved(40));
        TargetId early = promise(Written.people(1));
        TargetId whole = promise(longer(Written.people(2), 9));
        assertThat(docket().targets()).extracting(PlanTarget::id).containsExactly(whole, early, late);
    }

    @Test
    void what_was_dropped_is_among_them_and_what_was_never_made_is_not() {
        TargetId dropped = promise(Written.people(1), new Act.Drop());
        TargetId split = promise(Written.people(2), new Act.Split());
        TargetId made = made(Written.people(3), new Act.Add());
        made(Written.people(4));
        assertThat(docket().targets()).extracting(PlanTarget::id).containsExactlyInAnyOrder(dropped, split, made);
        assertThat(docket().targets())
                .filteredOn(target -> target.standing() == Standing.DROPPED)
                .extracting(PlanTarget::id)
                .containsExactlyInAnyOrder(dropped, split);
    }

    @Test
    void an_open_fault_suspends_what_stands_under_it_where_it_stands_now() {
        TargetId moved =
                promise(Written.people(1), new Act.Correct(Written.people(1).moved(100)));
        TargetId under = promise(Written.people(2));
        notice(Code.PERIOD_REVERSED, 10, 14);
        assertThat(target(under).suspendedBy()).contains(Code.PERIOD_REVERSED);
        assertThat(target(moved).suspendedBy()).isEmpty();
    }

    @Test
    void a_warning_suspends_nothing_and_keeps_it_from_being_plain() {
        TargetId under = promise(Written.people(2));
        notice(Code.DUPLICATE_PROMISE, 10, 14);
        assertThat(target(under).suspendedBy()).isEmpty();
        assertThat(docket().plain()).isEmpty();
        assertThat(docket().isPlain(Written.people(2).moved(4))).isTrue();
        assertThat(docket().isPlain(Written.people(2).moved(3))).isFalse();
    }

    @Test
    void plain_is_what_nobody_looked_at_and_nothing_is_against() {
        TargetId plain = promise(Written.people(2));
        promise(Written.people(3), new Act.Accept());
        promise(Written.people(4), new Act.Drop());
        notice(Code.TARGET_WITHOUT_OWNER, 10, 14);
        notice(Code.LIST_CHECKED, 10, 14);
        assertThat(docket().plain()).extracting(PlanTarget::id).containsExactly(plain);
    }

    @Test
    void what_is_no_promise_any_more_is_counted_by_nothing_though_it_was_bound() {
        Target past = new Target(
                org.yanxun.plan.target.TargetKind.BASELINE,
                Written.people(2).amount(),
                Written.people(2).bearing(),
                Written.people(2).span(),
                10,
                14);
        TargetId id = promise(Written.people(2), new Act.Bind(Written.binding(2)), new Act.Correct(past));
        assertThat(target(id).binding()).isEmpty();
        TargetId bound = promise(Written.people(3), new Act.Bind(Written.binding(3)));
        assertThat(target(bound).binding()).contains(Written.binding(3));
    }

    @Test
    void who_answers_for_an_item_answers_for_its_targets() {
        TargetId id = promise(Written.people(2));
        Responsibility owner =
                new Responsibility(Responsibility.Role.OWNER, Optional.of(Responsibility.Body.BUREAU), "教育局");
        Docket docket = new Docket(PlanId.fresh(), promised, noticed, Map.of(ITEM, List.of(owner)), histories);
        assertThat(docket.targets().getFirst().responsibilities()).containsExactly(owner);
        assertThat(target(id).responsibilities()).isEmpty();
    }

    @Test
    void its_version_is_how_many_decisions_there_are_on_anything() {
        assertThat(docket().version()).isZero();
        promise(Written.people(1), new Act.Accept(), new Act.Drop());
        promise(Written.people(2), new Act.Accept());
        promise(Written.people(3));
        assertThat(docket().version()).isEqualTo(3);
    }

    @Test
    void a_target_and_a_finding_are_found_by_their_own_ids_alone() {
        TargetId id = promise(Written.people(1));
        FindingId finding = notice(Code.SUM_WRONG, 0, 5);
        assertThat(docket().find(id)).isPresent();
        assertThat(docket().find(TargetId.fresh())).isEmpty();
        assertThat(docket().find(finding)).isPresent();
        assertThat(docket().find(FindingId.fresh())).isEmpty();
        assertThat(docket().history(TargetId.fresh())).isEqualTo(History.NONE);
    }

    @Test
    void what_was_kept_under_an_id_says_what_was_decided_and_nothing_else() {
        UUID batch = UUID.randomUUID();
        TargetId one = promise(Written.people(1), batch, new Act.Accept());
        TargetId other = promise(Written.people(2).moved(50), batch, new Act.Accept());
        assertThat(docket().kept(UUID.randomUUID())).isEmpty();
        Docket.Kept kept = docket().kept(batch).orElseThrow();
        assertThat(kept.says(one.value(), new Act.Accept())).isTrue();
        assertThat(kept.says(one.value(), new Act.Drop())).isFalse();
        assertThat(kept.says(UUID.randomUUID(), new Act.Accept())).isFalse();
        assertThat(kept.accepts(target -> true)).isTrue();
        assertThat(kept.accepts(target -> target.start() < 50)).isFalse();
        assertThat(kept.binds(Wanted.all(), target -> true)).isFalse();
        assertThat(kept.isBecause("")).isTrue();
        assertThat(kept.isBecause("因為")).isFalse();
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void a_batch_that_dismissed_a_finding_accepted_nothing() {
        UUID batch = UUID.randomUUID();
        UUID finding = UUID.randomUUID();
        histories.put(finding, Written.some().then(batch, new Act.Dismiss()).history());
        Docket.Kept kept = docket().kept(batch).orElseThrow();
        assertThat(kept.accepts(target -> true)).isFalse();
        assertThat(kept.binds(Wanted.all(), target -> true)).isFalse();
    }

    @Test
    void a_batch_that_bound_is_the_same_if_just_those_are_wanted() {
        UUID batch = UUID.randomUUID();
        TargetId one = promise(Written.people(1), batch, new Act.Bind(Written.binding(1)));
        TargetId other = promise(Written.people(2).moved(50), batch, new Act.Bind(Written.binding(2)));
        Docket.Kept kept = docket().kept(batch).orElseThrow();
        assertThat(kept.binds(Wanted.all(), target -> true)).isTrue();
        assertThat(kept.binds(Wanted.only(Set.of(one, other)), target -> true)).isTrue();
        assertThat(kept.binds(Wanted.only(Set.of(one)), target -> true)).isFalse();
        assertThat(kept.binds(Wanted.only(Set.of(one, other, TargetId.fresh())), target -> true))
                .isFalse();
        assertThat(kept.binds(Wanted.only(Set.of(one, TargetId.fresh())), target -> true))
                .isFalse();
        assertThat(kept.binds(Wanted.all(), target -> target.start() < 50)).isFalse();
        assertThat(kept.accepts(target -> true)).isFalse();
    }

    @Test
    void a_merger_is_told_by_who_was_corrected_and_who_went_up_in_it() {
        UUID batch = UUID.randomUUID();
        TargetId one = promise(Written.people(1), batch, new Act.Correct(Written.people(3)));
        TargetId other = promise(Written.people(2), batch, new Act.Merge());
        Docket.Kept kept = docket().kept(batch).orElseThrow();
        assertThat(kept.merges(one.value())).isTrue();
        assertThat(kept.merges(other.value())).isFalse();
        UUID correction = UUID.randomUUID();
        TargetId corrected = promise(Written.people(1), correction, new Act.Correct(Written.people(3)));
        assertThat(docket().kept(correction).orElseThrow().merges(corrected.value()))
                .isFalse();
    }

    @Test
    void an_undo_takes_back_the_batch_it_names() {
        UUID undone = UUID.randomUUID();
        UUID batch = UUID.randomUUID();
        promise(Written.people(1), batch, new Act.Undo(undone));
        Docket.Kept kept = docket().kept(batch).orElseThrow();
        assertThat(kept.takesBack(undone)).isTrue();
        assertThat(kept.takesBack(batch)).isFalse();
    }

    @Test
    void parts_that_were_made_are_the_same_if_they_say_the_same_in_any_order() {
        UUID batch = UUID.randomUUID();
        Target four = Written.people(4);
        Target six = Written.people(6);
        madeIn(batch, four);
        madeIn(batch, six);
        Docket.Kept kept = docket().kept(batch).orElseThrow();
        assertThat(kept.makes(List.of(six, four))).isTrue();
        assertThat(kept.makes(List.of(four))).isFalse();
        assertThat(kept.makes(List.of(four, six, six))).isFalse();
        assertThat(kept.makes(List.of(four, Written.people(7)))).isFalse();
    }

    private Docket docket() {
        return new Docket(PlanId.fresh(), promised, noticed, Map.of(), histories);
    }

    private PlanTarget target(TargetId id) {
        return docket().targets().stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private TargetId promise(Target content, Act... acts) {
        return put(content, false, acts);
    }

    private TargetId promise(Target content, UUID batch, Act act) {
        TargetId id = promise(content);
        histories.put(id.value(), history(id, batch, act));
        return id;
    }

    private TargetId made(Target content, Act... acts) {
        return put(content, true, acts);
    }

    private void madeIn(UUID batch, Target content) {
        TargetId id = made(content);
        histories.put(id.value(), history(id, batch, new Act.Add()));
    }

    private TargetId put(Target content, boolean isMade, Act... acts) {
        TargetId id = TargetId.fresh();
        promised.add(new Promised(id, ITEM, isMade, content));
        Written written = Written.some();
        for (Act act : acts) {
            written.then(act);
        }
        histories.put(id.value(), written.history());
        return id;
    }

    private static History history(TargetId id, UUID batch, Act act) {
        return new History(List.of(new Decision(UUID.randomUUID(), batch, id.value(), 1, act, Written.WORD)));
    }

    private FindingId notice(Code code, int start, int end) {
        FindingId id = FindingId.fresh();
        noticed.add(new Noticed(id, new Finding(code, start, end, List.of()), History.NONE));
        return id;
    }

    private static Target longer(Target target, int by) {
        return new Target(
                target.kind(), target.amount(), target.bearing(), target.span(), target.start(), target.end() + by);
    }
}
