package org.yanxun.roster.person;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Verdict;
import org.yanxun.roster.Roster;
import org.yanxun.roster.domain.Bulk;
import org.yanxun.roster.domain.Changes;
import org.yanxun.roster.find.PersonFile.LastChange;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/** The frame around every act on a person: one moment, judged by what the page knew, told to the audit trail. */
@Component
class PersonActs {

    private static final String ACT = """
            insert into roster.person_act (district_id, person_id, at, what)
            values (:district, :person, :at, :what)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Roster roster;
    private final PersonStore files;
    private final Changes changes;
    private final Bulk bulk;
    private final AuditTrail trail;

    PersonActs(JdbcClient jdbc, Roster roster, PersonStore files, Changes changes, Bulk bulk, @Lazy AuditTrail trail) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.files = files;
        this.changes = changes;
        this.bulk = bulk;
        this.trail = trail;
    }

    /**
     * The moment of the act that begins.
     *
     * @param seen when the person was last changed, as far as the page knew
     * @throws NotThere if the person is outside the scope
     * @throws Refusal if there was a change since
     */
    OffsetDateTime begin(Actor actor, PersonId person, @Nullable Instant seen) {
        enter(actor, person);
        return moment(actor, person, seen);
    }

    /**
     * Waits until nobody else changes the roster, so that what is read from here on stays so.
     *
     * @throws NotThere if the person is outside the scope
     */
    void enter(Actor actor, PersonId person) {
        changes.begin(actor.district());
        if (roster.person(actor.scope(), person).isEmpty()) {
            throw new NotThere();
        }
    }

    /**
     * Whether what is sent has been written before: a form sent twice adds once.
     *
     * @param known what has been written under the same identity
     * @throws Refusal if something else has been
     */
    static <T> boolean isAgain(T sent, Optional<T> known) {
        Refusal.unlessGranted(Verdict.when(known.isEmpty() || known.equals(Optional.of(sent)), "shell.fault.stale"));
        return known.isPresent();
    }

    /**
     * The moment of the act, after entering.
     *
     * @throws Refusal if there was a change since the page knew the person
     */
    OffsetDateTime moment(Actor actor, PersonId person, @Nullable Instant seen) {
        Optional<Instant> last = changed(actor, person);
        Refusal.unlessGranted(Verdict.when(last.equals(Optional.ofNullable(seen)), "shell.fault.stale"));
        return bulk.now();
    }

    /** When anything about a person was last changed. */
    Optional<Instant> changed(Actor actor, PersonId person) {
        return files.changed(actor.scope(), person);
    }

    /** Whether what changed a person last was decided about that person, and can be taken back there. */
    boolean isLastAnAct(Actor actor, PersonId person) {
        return files.last(actor.scope(), person).filter(LastChange::isAct).isPresent();
    }

    /** Notes what was decided about a person at that moment. */
    void done(Actor actor, OffsetDateTime at, PersonId person, Decision decision) {
        touched(actor, at, person, decision.action());
        trail.record(actor, Named.decision(roster, actor, person, decision));
    }

    /** Notes that an act on somebody else changed this person too. */
    void touched(Actor actor, OffsetDateTime at, PersonId person, String what) {
        jdbc.sql(ACT)
                .param("district", actor.district().value())
                .param("person", person.value())
                .param("at", at)
                .param("what", what)
                .update();
    }
}
