package org.yanxun.plan.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.PlanText.Sentence;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Target;

/**
 * Earlier decisions carried over to a text read again: to sentences that say the same, word for word, and there to the
 * targets and findings that stand on the same words. Who decided, when and why goes with them.
 */
public final class Carried {

    private final Reading fresh;
    private final Map<Same, Sentence> waiting;
    private final List<Made> made = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    /** Nothing carried yet to a version just read. */
    public Carried(Reading fresh) {
        this.fresh = fresh;
        waiting = fresh.sentences();
    }

    /** Whether there are sentences no earlier version had so far. */
    public boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Takes over what was decided in an earlier version; a later one, taken before, has the last word on its sentences. */
    public void from(Reading earlier) {
        earlier.sentences().forEach((same, sentence) -> {
            Sentence now = waiting.remove(same);
            if (now != null) {
                carry(earlier, sentence, now);
            }
        });
    }

    private void carry(Reading earlier, Sentence was, Sentence now) {
        int shift = now.start() - was.start();
        earlier.docket().promised().stream()
                .filter(target -> was.holds(target.content().start()))
                .forEach(target -> carry(earlier.docket().history(target.id()), target, shift));
        earlier.docket().noticed().stream()
                .filter(noticed -> was.holds(noticed.finding().start()))
                .forEach(noticed -> carry(earlier, noticed, shift));
    }

    private void carry(History history, Promised target, int shift) {
        if (history.decisions().isEmpty()) {
            return;
        }
        if (target.isMade()) {
            TargetId id = TargetId.fresh();
            UUID batch = history.decisions().getFirst().batch();
            made.add(new Made(id, batch, target.content().moved(shift)));
            take(history, id.value(), shift);
        } else {
            fresh.promised(target.content().moved(shift)).ifPresent(id -> take(history, id.value(), shift));
        }
    }

    private void carry(Reading earlier, Noticed noticed, int shift) {
        fresh.noticed(earlier, noticed, shift).ifPresent(id -> take(noticed.history(), id.value(), shift));
    }

    private void take(History history, UUID subject, int shift) {
        for (Decision each : history.decisions()) {
            Act act = each.act() instanceof Act.Correct(Target content)
                    ? new Act.Correct(content.moved(shift))
                    : each.act();
            decisions.add(new Decision(
                    UuidCreator.getTimeOrderedEpoch(), each.batch(), subject, each.number(), act, each.word()));
        }
    }

    /** The decisions to keep. */
    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    /** The targets they make. */
    public List<Made> made() {
        return List.copyOf(made);
    }

    /** A sentence's words, and how often they stood before. */
    private record Same(String words, int before) {}

    /**
     * A version as it was read and decided on.
     *
     * @param text its text
     * @param docket the rest
     */
    public record Reading(PlanText text, Docket docket) {

        private Map<Same, Sentence> sentences() {
            Map<String, Integer> before = new HashMap<>();
            Map<Same, Sentence> sentences = new HashMap<>();
            for (Sentence sentence : text.sentences()) {
                String words = text.words(sentence);
                int seen = before.merge(words, 1, Integer::sum);
                sentences.put(new Same(words, seen), sentence);
            }
            return sentences;
        }

        /** The target read on just these words as just this kind. */
        private Optional<TargetId> promised(Target like) {
            return docket.promised().stream()
                    .filter(target -> !target.isMade() && target.content().kind() == like.kind())
                    .filter(target -> target.content().start() == like.start()
                            && target.content().end() == like.end())
                    .map(Promised::id)
                    .findFirst();
        }

        /** The same finding on the same words with the same repairs. */
        private Optional<FindingId> noticed(Reading earlier, Noticed noticed, int shift) {
            var was = noticed.finding();
            String words = earlier.text.at(was.start(), was.end());
            return docket.noticed().stream()
                    .filter(each -> each.finding().code() == was.code()
                            && each.finding().repairs().equals(was.repairs()))
                    .filter(each -> each.finding().start() == was.start() + shift
                            && text.at(each.finding().start(), each.finding().end())
                                    .equals(words))
                    .map(Noticed::id)
                    .findFirst();
        }
    }
}
