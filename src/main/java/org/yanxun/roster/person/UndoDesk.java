package org.yanxun.roster.person;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Verdict;
import org.yanxun.roster.Term.CredentialFamily;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.person.Undoing.Touched;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail.Decision;

/** Takes back the last thing decided about a person, whatever it was: all that it did in its moment. */
@Component
@Transactional
public class UndoDesk {

    private final PersonActs acts;
    private final Undoing undoing;
    private final SelfEdits selves;

    UndoDesk(PersonActs acts, Undoing undoing, SelfEdits selves) {
        this.acts = acts;
        this.undoing = undoing;
        this.selves = selves;
    }

    /**
     * Takes the last change back.
     *
     * @param seen when that was
     * @throws Refusal if it was the first entry or a merger, concerns other schools, is not this actor's to decide, or
     *     somebody it concerns was changed since
     */
    public void undo(Actor actor, PersonId person, Instant seen) {
        OffsetDateTime at = acts.begin(actor, person, seen);
        Refusal.unlessGranted(Verdict.when(acts.isLastAnAct(actor, person), "roster.refused.undoFirst"));
        OffsetDateTime moment = seen.atOffset(ZoneOffset.UTC);
        List<Touched> touched = undoing.touched(actor.district(), person, moment);
        touched.forEach(each -> Refusal.unlessGranted(mayUndo(actor, each)));
        List<PersonId> others = undoing.others(actor.district(), person, moment);
        for (PersonId other : others) {
            boolean unchanged = acts.changed(actor, other).equals(Optional.of(seen));
            Refusal.unlessGranted(Verdict.when(unchanged, "roster.refused.undoOthersSince"));
        }
        takeBack(actor, person, moment, at);
        acts.done(
                actor,
                at,
                person,
                Decision.of("roster.undo", "person", person.value(), Map.of("changeOf", seen.toString())));
        others.forEach(other -> acts.touched(actor, at, other, "roster.undo"));
    }

    private void takeBack(Actor actor, PersonId person, OffsetDateTime moment, OffsetDateTime at) {
        try {
            undoing.undo(actor.district(), person, moment, at);
            selves.restore(actor.district(), person, moment, at);
        } catch (DataIntegrityViolationException taken) {
            throw new Refusal(new Verdict.Refused("roster.refused.undoOverlaps", List.of()));
        }
    }

    private static Verdict mayUndo(Actor actor, Touched touched) {
        if (touched.path() != null && !actor.scope().covers(touched.path())) {
            return Verdict.refused("roster.refused.undoReachesOutside");
        }
        return switch (touched.part()) {
            case "DUTY" -> FactRules.mayKeep(actor, DutyKind.valueOf(touched.code()));
            case "CREDENTIAL" -> FactRules.mayKeep(actor, CredentialFamily.valueOf(touched.code()));
            case "POST" -> PostRules.mayTouch(actor, PostKind.valueOf(touched.code()));
            default -> FactRules.mayKeepPeople(actor);
        };
    }
}
