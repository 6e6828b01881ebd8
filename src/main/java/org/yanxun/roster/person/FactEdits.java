package org.yanxun.roster.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.RosterIntake.Fact;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewService;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.domain.PostWrites;

/** Replaces what stands beside the posts by other rows: the old ones stay, marked as no longer believed. */
@Component
class FactEdits {

    private static final String DUTY = """
            update roster.duty d set superseded_at = :at
            from roster.organisation o
            where d.district_id = :district and d.id = :fact and d.person_id = :person and d.superseded_at is null
              and o.district_id = d.district_id and o.id = d.organisation_id and o.path like :path || '%'
            returning d.*, lower(d.valid) as starts, upper(d.valid) as ends
            """;

    private static final String SERVICE = """
            update roster.service_period set superseded_at = :at
            where district_id = :district and id = :fact and person_id = :person and superseded_at is null
            returning *, lower(valid) as starts, upper(valid) as ends
            """;

    private static final String CREDENTIAL = """
            update roster.credential set superseded_at = :at
            where district_id = :district and id = :fact and person_id = :person and superseded_at is null
            returning *, lower(valid) as starts, upper(valid) as ends
            """;

    private final JdbcClient jdbc;
    private final PostWrites writes;

    FactEdits(JdbcClient jdbc, PostWrites writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /** The fact as it was, no longer believed from now on; absent if it is not there for this actor. */
    Optional<Fact> supersede(Actor actor, PersonId person, UUID fact, OffsetDateTime at) {
        for (String each : List.of(DUTY, SERVICE, CREDENTIAL)) {
            Optional<Fact> found = statement(each, actor)
                    .param("person", person.value())
                    .param("fact", fact)
                    .param("at", at)
                    .query((row, number) -> fact(each, row))
                    .optional();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    void add(Actor actor, Fact fact, OffsetDateTime at) {
        switch (fact) {
            case NewDuty duty -> writes.duties(actor.district(), List.of(duty), at);
            case NewService service -> writes.service(actor.district(), List.of(service), at);
            case NewCredential credential -> writes.credentials(actor.district(), List.of(credential), at);
        }
    }

    private JdbcClient.StatementSpec statement(String sql, Actor actor) {
        JdbcClient.StatementSpec statement =
                jdbc.sql(sql).param("district", actor.district().value());
        return sql.equals(DUTY) ? statement.param("path", actor.scope().path()) : statement;
    }

    private static Fact fact(String statement, ResultSet row) throws SQLException {
        @Nullable LocalDate ends = row.getObject("ends", LocalDate.class);
        var valid = new Period(row.getObject("starts", LocalDate.class), ends);
        UUID id = row.getObject("id", UUID.class);
        var person = new PersonId(row.getObject("person_id", UUID.class));
        return switch (statement) {
            case DUTY ->
                new NewDuty(
                        id,
                        person,
                        new OrgId(row.getObject("organisation_id", UUID.class)),
                        DutyKind.valueOf(row.getString("kind")),
                        valid);
            case SERVICE -> new NewService(id, person, valid);
            default ->
                new NewCredential(
                        id,
                        person,
                        CredentialKind.valueOf(row.getString("kind")),
                        row.getString("level"),
                        Term.named(Subject.class, row.getString("subject")).orElse(null),
                        row.getString("certificate"),
                        valid);
        };
    }
}
