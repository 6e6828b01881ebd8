package org.yanxun.programme.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.event.ClassDetail;
import org.yanxun.programme.event.ClassDetail.Value;

/**
 * How a plan differs from what stood before.
 *
 * @param details what those concerned must know, each with what it was and what it is
 * @param moved sessions that are at another time now
 * @param added sessions that are new
 * @param gone sessions that are left out now
 * @param trainers whoever of the district teaches it, or taught it until now
 */
record Changes(
        List<ClassDetail> details,
        List<SessionPlan> moved,
        List<SessionPlan> added,
        List<SessionPlan> gone,
        List<PersonId> trainers) {

    private record Trait(String key, Function<SessionPlan, Value> of) {}

    private static final List<Trait> OF_A_SESSION = List.of(
            new Trait("programme.change.time", each -> Value.of(each.when())),
            new Trait("programme.change.place", each -> Value.of(each.place())),
            new Trait(
                    "programme.change.trainer",
                    each -> Value.of(Objects.requireNonNullElse(each.trainer().name(), ""))),
            new Trait("programme.change.topic", each -> Value.of(each.title())),
            new Trait(
                    "programme.change.hours",
                    each -> Value.of(each.hours().stripTrailingZeros().toPlainString())),
            new Trait("programme.change.checkout", each -> Value.word("programme.checkout." + each.checkout())));

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
        List<ClassDetail> details = new ArrayList<>(naming(before, after));
        details.addAll(ofSessions(after, old));
        gone.forEach(each -> details.add(new ClassDetail(
                "programme.change.cancelled",
                each.title(),
                Value.of(each.when()),
                Value.word("programme.change.off"))));
        return new Changes(details, moved(after, old), added, gone, trainers(before, after));
    }

    /** The keys of words for what is different, each once. */
    List<String> told() {
        return details.stream().map(ClassDetail::key).distinct().toList();
    }

    /** Whoever of the district teaches one of these plans' sessions. */
    static List<PersonId> trainers(ClassPlan... plans) {
        return Stream.of(plans)
                .flatMap(plan -> plan.sessions().stream())
                .flatMap(each -> Optional.ofNullable(each.trainer().person()).stream())
                .distinct()
                .toList();
    }

    private static List<SessionPlan> moved(ClassPlan after, Map<UUID, SessionPlan> old) {
        return after.sessions().stream()
                .filter(is -> Optional.ofNullable(old.get(is.id()))
                        .filter(was -> !was.when().equals(is.when()))
                        .isPresent())
                .toList();
    }

    private static List<ClassDetail> naming(ClassPlan before, ClassPlan after) {
        Value was = Value.of(name(before.naming()));
        Value is = Value.of(name(after.naming()));
        return was.equals(is) ? List.of() : List.of(new ClassDetail("programme.change.title", "", was, is));
    }

    /** The title with its edition and stage, as bare numbers: they are the same in every language. */
    private static String name(ClassPlan.Naming naming) {
        String edition = naming.edition() == null ? "" : " " + naming.edition();
        return naming.title() + edition + (naming.stage() == null ? "" : " · " + naming.stage());
    }

    private static List<ClassDetail> ofSessions(ClassPlan after, Map<UUID, SessionPlan> old) {
        List<ClassDetail> details = new ArrayList<>();
        for (Trait trait : OF_A_SESSION) {
            for (SessionPlan is : after.sessions()) {
                Optional.ofNullable(old.get(is.id()))
                        .filter(was -> !trait.of().apply(was).equals(trait.of().apply(is)))
                        .ifPresent(was -> details.add(new ClassDetail(
                                trait.key(),
                                is.title(),
                                trait.of().apply(was),
                                trait.of().apply(is))));
            }
        }
        return details;
    }
}
