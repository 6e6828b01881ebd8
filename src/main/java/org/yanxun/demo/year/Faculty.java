package org.yanxun.demo.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yanxun.demo.district.Member;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SessionPlan.Span;
import org.yanxun.programme.SessionPlan.Trainer;

/**
 * Who teaches: a school's own people what the school holds, the college's trainers what the college holds, all about as
 * often and none of them in two rooms at once; guests where nobody is free.
 */
public final class Faculty {

    private static final Trainer GUEST = new Trainer(null, "外聘專家");

    private final Map<Trainer, List<Span>> taught = new LinkedHashMap<>();
    private final Function<Member, String> names;

    /** These trainers of the college, the first of them first; and by what name a school's people are known. */
    public Faculty(List<Trainer> trainers, Function<Member, String> names) {
        trainers.forEach(trainer -> taught.put(trainer, new ArrayList<>()));
        this.names = names;
    }

    /** The class with whoever is free then and has taught least; at a school, with the first who comes to it. */
    HeldClass teach(HeldClass held) {
        if (held.held().plan().terms().category() == CreditCategory.SCHOOL_BASED) {
            Member leader = held.seated().getFirst();
            return held.taughtBy(new Trainer(leader.id(), names.apply(leader)));
        }
        Comparator<Trainer> leastFirst =
                Comparator.comparingInt(trainer -> spans(trainer).size());
        return taughtBy(free(held.sessions()).min(leastFirst), held);
    }

    /** The class with the first trainer who is free then. */
    HeldClass teachFirst(HeldClass held) {
        return taughtBy(free(held.sessions()).findFirst(), held);
    }

    private HeldClass taughtBy(Optional<Trainer> found, HeldClass held) {
        found.ifPresent(
                trainer -> held.sessions().forEach(each -> spans(trainer).add(each.when())));
        return held.taughtBy(found.orElse(GUEST));
    }

    private Stream<Trainer> free(List<SessionPlan> sessions) {
        return List.copyOf(taught.keySet()).stream()
                .filter(trainer -> sessions.stream()
                        .noneMatch(each -> spans(trainer).stream().anyMatch(each.when()::overlaps)));
    }

    private List<Span> spans(Trainer trainer) {
        return taught.computeIfAbsent(trainer, fresh -> new ArrayList<>());
    }
}
