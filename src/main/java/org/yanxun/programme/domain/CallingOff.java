package org.yanxun.programme.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.yanxun.kernel.Verdict;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.TrainingClass;

/**
 * What calling a class off does at a moment: what is to come goes, what has begun stays held, with seats and credits.
 *
 * @param published whether people may be seated; nothing of a draft was ever held
 * @param coming the sessions that would be called off
 * @param begun those that stay
 */
public record CallingOff(boolean published, List<SessionPlan> coming, List<SessionPlan> begun) {

    public CallingOff {
        coming = List.copyOf(coming);
        begun = List.copyOf(begun);
    }

    /** What it does to that class. */
    public static CallingOff of(TrainingClass found, Instant now) {
        var stays = found.plan().sessions().stream()
                .collect(Collectors.partitioningBy(
                        each -> found.isPublished() && !each.when().startsAt().isAfter(now)));
        return new CallingOff(
                found.isPublished(), stays.getOrDefault(false, List.of()), stays.getOrDefault(true, List.of()));
    }

    /** Whether there is something to call off: a class whose sessions have all begun can only be settled. */
    public Verdict verdict() {
        return Verdict.when(isWhole() || !coming.isEmpty(), "programme.refused.nothingToCome");
    }

    /** Whether the whole class goes; else only what is to come of it. */
    public boolean isWhole() {
        return begun.isEmpty();
    }

    /** The key of the words that say what will happen, with a gap for how many go and one for how many stay. */
    public String key() {
        if (!published) {
            return "programme.cancel.draft";
        }
        return isWhole() ? "programme.cancel.whole" : "programme.cancel.rest";
    }
}
