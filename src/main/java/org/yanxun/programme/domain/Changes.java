package org.yanxun.programme.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;

/**
 * How a plan differs from what stood before.
 *
 * @param told the keys of words for what those seated must know
 * @param added sessions that are new
 * @param gone sessions that are left out now
 */
record Changes(List<String> told, List<SessionPlan> added, List<SessionPlan> gone) {

    private record Trait(String key, Function<SessionPlan, @Nullable Object> of) {}

    private static final List<Trait> OF_A_SESSION = List.of(
            new Trait("programme.change.time", SessionPlan::when),
            new Trait("programme.change.place", SessionPlan::place),
            new Trait("programme.change.trainer", each -> each.trainer().name()),
            new Trait("programme.change.topic", SessionPlan::title),
            new Trait("programme.change.hours", SessionPlan::hours),
            new Trait("programme.change.checkout", SessionPlan::checkout));

    static Changes between(ClassPlan before, ClassPlan after) {
        Map<UUID, SessionPlan> old = new HashMap<>();
        before.sessions().forEach(each -> old.put(each.id(), each));
        Set<UUID> kept = new HashSet<>();
        after.sessions().forEach(each -> kept.add(each.id()));
        List<SessionPlan> added = after.sessions().stream()
                .filter(each -> !old.containsKey(each.id()))
                .toList();
        List<SessionPlan> gone = before.sessions().stream()
                .filter(each -> !kept.contains(each.id()))
                .toList();
        return new Changes(told(before, after, old, gone), added, gone);
    }

    private static List<String> told(
            ClassPlan before, ClassPlan after, Map<UUID, SessionPlan> old, List<SessionPlan> gone) {
        List<String> told = new ArrayList<>();
        if (!before.naming().equals(after.naming())) {
            told.add("programme.change.title");
        }
        OF_A_SESSION.stream()
                .filter(trait -> after.sessions().stream().anyMatch(each -> differs(trait, old.get(each.id()), each)))
                .forEach(trait -> told.add(trait.key()));
        if (!gone.isEmpty()) {
            told.add("programme.change.cancelled");
        }
        return told;
    }

    private static boolean differs(Trait trait, @Nullable SessionPlan before, SessionPlan after) {
        return before != null
                && !java.util.Objects.equals(
                        trait.of().apply(before), trait.of().apply(after));
    }
}
