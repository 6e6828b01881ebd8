package org.yanxun.roster.person;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Person;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;
import org.yanxun.trust.Vault;

/** Shows a sealed identity number to someone who says why; the look itself is recorded. */
@Component
public class IdNumbers {

    private static final int LONGEST_REASON = 200;

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Vault vault;
    private final AuditTrail trail;

    IdNumbers(JdbcClient jdbc, Roster roster, @Lazy Vault vault, @Lazy AuditTrail trail) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.vault = vault;
        this.trail = trail;
    }

    /**
     * The number, once the look has been recorded.
     *
     * @throws NotThere if the person is outside the scope or has no number
     * @throws InvalidInput if no reason is given
     */
    @Transactional
    public String show(Actor actor, PersonId person, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "roster.wrong.reason", LONGEST_REASON);
        }
        Person found = roster.person(actor.scope(), person).orElseThrow(NotThere::new);
        byte[] seal = sealOf(actor, person).orElseThrow(NotThere::new);
        trail.record(
                actor,
                Decision.of("roster.showIdNumber", "person", person.value(), Map.of("person", found.name()))
                        .because(reason.strip()));
        return vault.open(seal);
    }

    private Optional<byte[]> sealOf(Actor actor, PersonId person) {
        return jdbc.sql("""
                        select id_number_seal from roster.person
                        where district_id = :district and id = :person and id_number_seal is not null
                        """)
                .param("district", actor.district().value())
                .param("person", person.value())
                .query((row, number) -> row.getBytes("id_number_seal"))
                .optional();
    }
}
