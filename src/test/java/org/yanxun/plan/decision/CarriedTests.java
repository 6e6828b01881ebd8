package org.yanxun.plan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Which decisions stay with a text that is read again, and which do not. */
class CarriedTests {

    private static final String HEAD = "某區2031年師訓計劃\n一、大事\n";
    private static final String TWO = "選送2名校長。";
    private static final String TEN = "選送10名教師。";
    private static final String REVERSED = "後備班學制兩年半（2031年2月—2029年7月）。";

    @Test
    void a_decision_goes_with_its_sentence_wherever_that_stands_now() {
        Version old = version(TWO + TEN);
        old.decide(old.count(10), new Act.Accept());
        Version fresh = version("先說一句。" + TEN + TWO);
        List<Decision> kept = carried(fresh, old).decisions();
        assertThat(kept).singleElement().satisfies(decision -> {
            assertThat(decision.subject()).isEqualTo(fresh.count(10).id().value());
            assertThat(decision.word()).isEqualTo(Written.WORD);
            assertThat(decision.number()).isEqualTo(1);
        });
    }

    @Test
    void a_sentence_that_says_something_else_begins_anew() {
        Version old = version(TWO);
        old.decide(old.count(2), new Act.Accept());
        assertThat(carried(version("今年選送2名校長。"), old).decisions()).isEmpty();
        assertThat(carried(version("選送3名校長。"), old).decisions()).isEmpty();
    }

    @Test
    void of_sentences_that_say_the_same_the_first_takes_from_the_first() {
        Version old = version(TWO + TEN + TWO);
        old.decide(old.counts(2).getLast(), new Act.Drop());
        Version fresh = version(TWO + TWO + TWO);
        List<Decision> kept = carried(fresh, old).decisions();
        assertThat(kept)
                .singleElement()
                .satisfies(decision -> assertThat(decision.subject())
                        .isEqualTo(fresh.counts(2).get(1).id().value()));
    }

    @Test
    void a_correction_moves_with_its_words() {
        Version old = version(TWO);
        Target said = Written.people(3).moved(old.count(2).content().start() - 10);
        old.decide(old.count(2), new Act.Correct(said));
        Version fresh = version("先說一句。" + TWO);
        Act.Correct kept =
                (Act.Correct) carried(fresh, old).decisions().getFirst().act();
        assertThat(kept.content().start()).isEqualTo(fresh.count(2).content().start());
        assertThat(kept.content().amount()).isEqualTo(said.amount());
    }

    @Test
    void a_promise_people_made_is_made_anew_with_its_history() {
        Version old = version(TWO);
        int start = old.text().indexOf("選送");
        Promised made = old.make(at(start, start + 2), new Act.Add(), new Act.Drop());
        Version fresh = version("先說一句。" + TWO);
        Carried carried = carried(fresh, old);
        int now = fresh.text().indexOf("選送");
        assertThat(carried.made()).singleElement().satisfies(each -> {
            assertThat(each.content()).isEqualTo(at(now, now + 2));
            assertThat(each.id()).isNotEqualTo(made.id());
        });
        assertThat(carried.decisions()).extracting(Decision::act).containsExactly(new Act.Add(), new Act.Drop());
        assertThat(carried.decisions())
                .allMatch(decision ->
                        decision.subject().equals(carried.made().getFirst().id().value()));
    }

    @Test
    void what_was_decided_on_a_finding_goes_with_it() {
        Version old = version(REVERSED);
        old.decide(old.finding(Code.PERIOD_REVERSED), new Act.Dismiss());
        Version fresh = version(TWO + REVERSED);
        assertThat(carried(fresh, old).decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.subject())
                        .isEqualTo(fresh.finding(Code.PERIOD_REVERSED).id().value()));
        assertThat(carried(version(REVERSED.replace("兩年半", "三年")), old).decisions())
                .isEmpty();
    }

    @Test
    void what_nobody_decided_brings_nothing() {
        assertThat(carried(version(TWO), version(TWO)).decisions()).isEmpty();
        assertThat(carried(version(TWO), version(TWO)).made()).isEmpty();
    }

    @Test
    void the_later_version_has_the_last_word_on_its_sentences() {
        Version first = version(TWO + TEN);
        first.decide(first.count(2), new Act.Drop());
        first.decide(first.count(10), new Act.Drop());
        Version second = version(TWO);
        second.decide(second.count(2), new Act.Accept());
        Version third = version(TWO + TEN);
        Carried carried = new Carried(third.reading());
        assertThat(carried.isWaiting()).isTrue();
        carried.from(second.reading());
        carried.from(first.reading());
        assertThat(carried.decisions())
                .extracting(decision -> decision.subject() + " " + ActKind.of(decision.act()))
                .containsExactlyInAnyOrder(
                        third.count(2).id() + " ACCEPT", third.count(10).id() + " DROP");
        assertThat(carried.isWaiting()).isFalse();
    }

    @Test
    void batches_keep_their_names_so_that_they_are_taken_back_together() {
        Version old = version(TWO + TEN);
        UUID batch = UUID.randomUUID();
        old.decide(old.count(2), batch, new Act.Accept());
        old.decide(old.count(10), batch, new Act.Accept());
        assertThat(carried(version(TWO + TEN), old).decisions())
                .hasSize(2)
                .allMatch(decision -> decision.batch().equals(batch))
                .extracting(Decision::id)
                .doesNotHaveDuplicates();
    }

    private static Carried carried(Version fresh, Version old) {
        Carried carried = new Carried(fresh.reading());
        carried.from(old.reading());
        return carried;
    }

    private static Target at(int start, int end) {
        return new Target(TargetKind.ACTION, Amount.NONE, Bearing.NONE, CalendarSpan.NONE, start, end);
    }

    private static Version version(String sentences) {
        return new Version(PlanReader.read(HEAD + sentences + "\n"));
    }

    /** A version as read, and what is decided on it in a test. */
    private static final class Version {

        private final ReadPlan read;
        private final List<Promised> promised = new ArrayList<>();
        private final List<Noticed> noticed = new ArrayList<>();
        private final Map<UUID, History> histories = new HashMap<>();

        Version(ReadPlan read) {
            this.read = read;
            read.targets()
                    .forEach(target -> promised.add(new Promised(TargetId.fresh(), UUID.randomUUID(), false, target)));
            read.findings().forEach(finding -> noticed.add(new Noticed(FindingId.fresh(), finding, History.NONE)));
        }

        String text() {
            return read.text().source();
        }

        Promised count(int figure) {
            return counts(figure).getFirst();
        }

        List<Promised> counts(int figure) {
            return promised.stream()
                    .filter(each -> each.content().kind() == TargetKind.COUNT
                            && each.content().amount().value().orElseThrow().intValue() == figure)
                    .toList();
        }

        Noticed finding(Code code) {
            return noticed.stream()
                    .filter(each -> each.finding().code() == code)
                    .findFirst()
                    .orElseThrow();
        }

        void decide(Promised target, Act act) {
            decide(target, UUID.randomUUID(), act);
        }

        void decide(Promised target, UUID batch, Act act) {
            histories.put(target.id().value(), history(target.id().value(), batch, act));
        }

        void decide(Noticed finding, Act act) {
            History history = history(finding.id().value(), UUID.randomUUID(), act);
            noticed.replaceAll(
                    each -> each.id().equals(finding.id()) ? new Noticed(each.id(), each.finding(), history) : each);
        }

        Promised make(Target content, Act... acts) {
            Promised made = new Promised(TargetId.fresh(), UUID.randomUUID(), true, content);
            promised.add(made);
            histories.put(made.id().value(), history(made.id().value(), UUID.randomUUID(), acts));
            return made;
        }

        private static History history(UUID subject, UUID batch, Act... acts) {
            List<Decision> decisions = new ArrayList<>();
            for (Act act : acts) {
                decisions.add(new Decision(UUID.randomUUID(), batch, subject, decisions.size() + 1, act, Written.WORD));
            }
            return new History(decisions);
        }

        Carried.Reading reading() {
            return new Carried.Reading(read.text(), new Docket(PlanId.fresh(), promised, noticed, Map.of(), histories));
        }
    }
}
