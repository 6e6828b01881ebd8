package org.yanxun.roster.person;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterIntake.Fact;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewService;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.domain.Row;
import org.yanxun.roster.person.DutyEdits.Relieved;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail.Decision;

/** What people decide about somebody's duties, titles, qualifications and stretches of teaching. */
@Component
@Transactional
public class FactDesk {

    private static final String PERSON = "person";

    private final Roster roster;
    private final FactEdits edits;
    private final DutyEdits duties;
    private final PersonActs acts;

    FactDesk(Roster roster, FactEdits edits, DutyEdits duties, PersonActs acts) {
        this.roster = roster;
        this.edits = edits;
        this.duties = duties;
        this.acts = acts;
    }

    /**
     * What is meant, and when the person was last changed as far as the page knew.
     *
     * @param kept which kind of thing
     * @param seen absent if nobody said so
     */
    public record Target(
            PersonId person, Kept kept, UUID fact, @Nullable Instant seen) {}

    /**
     * Adds it; a school's new liaison relieves the one before. Sent twice, however soon, it is added once.
     *
     * @return the names of those relieved; none if it was there already
     * @throws Refusal if the person was changed since, or something else has the same identity
     */
    public List<String> add(Actor actor, Fact fact, @Nullable Instant seen) {
        acts.enter(actor, fact.person());
        if (PersonActs.isAgain(fact, edits.standing(actor, fact))) {
            return List.of();
        }
        OffsetDateTime at = acts.moment(actor, fact.person(), seen);
        List<Relieved> relieved = write(actor, fact, at);
        Map<String, String> after = described(actor, fact);
        relieved.forEach(each -> after.put("relieved", each.name()));
        acts.done(actor, at, fact.person(), Decision.of("roster.addFact", PERSON, whose(fact), after));
        relieved.forEach(each -> acts.touched(actor, at, each.person(), "roster.addFact"));
        return relieved.stream().map(Relieved::name).toList();
    }

    /** Ends it: that day no longer belongs to it. */
    public void end(Actor actor, Target target, LocalDate day) {
        OffsetDateTime at = acts.begin(actor, target.person(), target.seen());
        Fact before = supersede(actor, target, at);
        Fact after = renewed(before, Ending.on(day, before.valid()));
        edits.add(actor, after, at);
        note(actor, at, before, Decision.of("roster.endFact", PERSON, whose(after), described(actor, after)));
    }

    /**
     * Puts right what was wrong about it from its beginning.
     *
     * @param right how it should have been
     * @return the names of those whom that relieved of being liaison
     */
    public List<String> correct(Actor actor, Target target, Fact right) {
        if (Kept.of(right) != target.kept()) {
            throw new NotThere();
        }
        OffsetDateTime at = acts.begin(actor, target.person(), target.seen());
        Fact before = supersede(actor, target, at);
        List<Relieved> relieved = write(actor, right, at);
        relieved.forEach(each -> acts.touched(actor, at, each.person(), "roster.correctFact"));
        note(actor, at, before, Decision.of("roster.correctFact", PERSON, whose(right), described(actor, right)));
        return relieved.stream().map(Relieved::name).toList();
    }

    /** Strikes out what never was so. */
    public void remove(Actor actor, Target target) {
        OffsetDateTime at = acts.begin(actor, target.person(), target.seen());
        Fact before = supersede(actor, target, at);
        note(actor, at, before, Decision.of("roster.removeFact", PERSON, whose(before), Map.of()));
    }

    private void note(Actor actor, OffsetDateTime at, Fact before, Decision decision) {
        acts.done(actor, at, before.person(), decision.from(described(actor, before)));
    }

    private Fact supersede(Actor actor, Target target, OffsetDateTime at) {
        Fact before = edits.supersede(actor, target, at).orElseThrow(NotThere::new);
        Refusal.unlessGranted(FactRules.mayKeep(actor, before));
        return before;
    }

    private List<Relieved> write(Actor actor, Fact fact, OffsetDateTime at) {
        Refusal.unlessGranted(FactRules.mayKeep(actor, fact));
        List<Relieved> relieved = fact instanceof NewDuty duty ? room(actor, duty, at) : List.of();
        try {
            edits.add(actor, fact, at);
        } catch (DataIntegrityViolationException overlap) {
            throw new InvalidInput("from", "roster.wrong.overlap");
        }
        if (fact instanceof NewDuty duty) {
            duties.fit(actor, duty.person(), duty.organisation(), duty.valid().from(), at);
        }
        return relieved;
    }

    private List<Relieved> room(Actor actor, NewDuty duty, OffsetDateTime at) {
        if (roster.organisation(actor.scope(), duty.organisation()).isEmpty()) {
            throw new NotThere();
        }
        if (!duties.hasPost(actor, duty)) {
            throw new InvalidInput("from", "roster.wrong.noPostThere");
        }
        return duty.kind() == DutyKind.LIAISON ? duties.relieve(actor, duty, at) : List.of();
    }

    private static Fact renewed(Fact fact, Period valid) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        return switch (fact) {
            case NewDuty duty -> new NewDuty(id, duty.person(), duty.organisation(), duty.kind(), valid);
            case NewService service -> new NewService(id, service.person(), valid);
            case NewCredential held ->
                new NewCredential(
                        id, held.person(), held.kind(), held.level(), held.subject(), held.certificate(), valid);
        };
    }

    private static UUID whose(Fact fact) {
        return fact.person().value();
    }

    private Map<String, String> described(Actor actor, Fact fact) {
        Map<String, String> words = new LinkedHashMap<>();
        switch (fact) {
            case NewDuty duty -> {
                words.put("kind", duty.kind().name());
                words.put("organisation", Named.place(roster, actor, duty.organisation()));
            }
            case NewService service -> words.put("kind", "SERVICE");
            case NewCredential credential -> {
                words.put("kind", credential.kind().name());
                words.put("level", said(credential.level()));
                words.put("subject", said(credential.subject()));
                words.put("certificate", said(credential.certificate()));
            }
        }
        words.put("valid", Row.range(fact.valid()));
        return words;
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
