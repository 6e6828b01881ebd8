package org.yanxun.demo.year;

import java.util.List;
import java.util.UUID;
import org.yanxun.demo.district.Member;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.Programmes.Held;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SessionPlan.Trainer;

/**
 * A class of the demonstration year with those who sit in it.
 *
 * @param held the class as it was published
 * @param seated who has a seat
 */
public record HeldClass(Held held, List<Member> seated) {

    public HeldClass {
        seated = List.copyOf(seated);
    }

    /** Its gatherings, in their order. */
    public List<SessionPlan> sessions() {
        return held.plan().sessions();
    }

    /** The same, all of it taught by that one. */
    HeldClass taughtBy(Trainer trainer) {
        ClassPlan plan = held.plan();
        List<SessionPlan> taught =
                sessions().stream().map(session -> session.taughtBy(trainer)).toList();
        var same = new ClassPlan(
                plan.id(), plan.programme(), plan.organiser(), plan.naming(), plan.terms(), plan.audience(), taught);
        return new HeldClass(new Held(same, held.publishedAt()), seated);
    }

    /** Whether that is one of its gatherings. */
    public boolean hasSession(UUID session) {
        return sessions().stream().anyMatch(each -> each.id().equals(session));
    }
}
