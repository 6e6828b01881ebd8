package org.yanxun.plan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Finding;

class StrokeTests {

    private final UUID batch = UUID.randomUUID();
    private final TargetId target = TargetId.fresh();
    private final FindingId finding = FindingId.fresh();
    private final Map<UUID, History> histories = new HashMap<>();

    @Test
    void a_stroke_is_empty_until_something_is_decided() {
        Stroke stroke = stroke();
        assertThat(stroke.isEmpty()).isTrue();
        stroke.on(target, new Act.Accept());
        assertThat(stroke.isEmpty()).isFalse();
        assertThat(stroke.first().act()).isEqualTo(new Act.Accept());
    }

    @Test
    void everything_in_it_is_one_batch_by_one_person() {
        Stroke stroke = stroke();
        stroke.on(target, new Act.Accept());
        stroke.on(finding, new Act.Dismiss());
        stroke.make(TargetId.fresh(), Written.people(3));
        assertThat(stroke.decisions())
                .hasSize(3)
                .allMatch(decision -> decision.batch().equals(batch))
                .allMatch(decision -> decision.word().equals(Written.WORD));
        assertThat(stroke.decisions()).extracting(Decision::id).doesNotHaveDuplicates();
    }

    @Test
    void decisions_are_counted_on_from_those_that_were_made() {
        histories.put(
                target.value(),
                Written.some().then(new Act.Accept()).then(new Act.Drop()).history());
        Stroke stroke = stroke(Written.some().then(new Act.Dismiss()).history());
        stroke.on(target, new Act.Restore());
        stroke.on(target, new Act.Accept());
        stroke.on(finding, new Act.Dismiss());
        stroke.on(TargetId.fresh(), new Act.Accept());
        assertThat(stroke.decisions()).extracting(Decision::number).containsExactly(3, 4, 2, 1);
    }

    @Test
    void a_target_is_made_by_being_added() {
        TargetId id = TargetId.fresh();
        Stroke stroke = stroke();
        stroke.make(id, Written.people(3));
        assertThat(stroke.made()).containsExactly(new Made(id, batch, Written.people(3)));
        assertThat(stroke.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.subject()).isEqualTo(id.value()))
                .satisfies(decision -> assertThat(decision.act()).isEqualTo(new Act.Add()));
    }

    @Test
    void a_batch_is_taken_back_on_everything_it_was_decided_on_once() {
        UUID undone = UUID.randomUUID();
        TargetId other = TargetId.fresh();
        put(target, undone, new Act.Correct(Written.people(3)), new Act.Accept());
        put(other, undone, new Act.Merge());
        put(TargetId.fresh(), UUID.randomUUID(), new Act.Accept());
        Stroke stroke = stroke();
        stroke.undo(undone, docket(History.NONE));
        assertThat(stroke.decisions())
                .extracting(Decision::subject)
                .containsExactlyInAnyOrder(target.value(), other.value());
        assertThat(stroke.decisions()).allMatch(decision -> decision.act().equals(new Act.Undo(undone)));
    }

    @Test
    void what_was_taken_back_already_leaves_nothing_to_take_back() {
        UUID undone = UUID.randomUUID();
        histories.put(
                target.value(),
                Written.some()
                        .then(undone, new Act.Drop())
                        .then(new Act.Undo(undone))
                        .history());
        Stroke stroke = stroke();
        stroke.undo(undone, docket(History.NONE));
        assertThat(stroke.isEmpty()).isTrue();
        stroke.undo(UUID.randomUUID(), docket(History.NONE));
        assertThat(stroke.isEmpty()).isTrue();
    }

    private void put(TargetId id, UUID in, Act... acts) {
        Written written = Written.some();
        List<Act> all = List.of(acts);
        all.forEach(act -> written.then(in, act));
        List<Decision> own = written.history().decisions().stream()
                .map(each -> new Decision(each.id(), each.batch(), id.value(), each.number(), each.act(), each.word()))
                .toList();
        histories.put(id.value(), new History(own));
    }

    private Stroke stroke() {
        return stroke(History.NONE);
    }

    private Stroke stroke(History onFinding) {
        return new Stroke(docket(onFinding), new Given(batch, OptionalInt.empty(), ""), Written.WORD);
    }

    private Docket docket(History onFinding) {
        Noticed noticed = new Noticed(finding, new Finding(Finding.Code.SUM_WRONG, 0, 1, List.of()), onFinding);
        return new Docket(PlanId.fresh(), List.of(), List.of(noticed), Map.of(), histories);
    }
}
