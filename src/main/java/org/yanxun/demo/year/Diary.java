package org.yanxun.demo.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yanxun.demo.district.Member;
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SessionPlan.Span;

/** Who sits where and when, so that nobody is asked to be in two places at once. */
final class Diary {

    private final Map<PersonId, List<Span>> taken = new HashMap<>();

    Diary(List<HeldClass> classes) {
        classes.forEach(this::note);
    }

    /** Notes a class for all who sit in it. */
    HeldClass note(HeldClass held) {
        for (SessionPlan session : held.held().plan().sessions()) {
            held.seated()
                    .forEach(member -> taken.computeIfAbsent(member.id(), id -> new ArrayList<>())
                            .add(session.when()));
        }
        return held;
    }

    /** Those of the people who have nothing else to attend during these sessions, in their order. */
    List<Member> free(List<Member> people, List<SessionPlan> sessions) {
        return people.stream().filter(member -> isFree(member, sessions)).toList();
    }

    private boolean isFree(Member member, List<SessionPlan> sessions) {
        List<Span> spans = taken.getOrDefault(member.id(), List.of());
        return sessions.stream().noneMatch(session -> spans.stream().anyMatch(span -> span.overlaps(session.when())));
    }
}
