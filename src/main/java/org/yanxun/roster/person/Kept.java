package org.yanxun.roster.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** What is kept of a person beside the posts, each kind in a table of its own. */
public enum Kept {
    DUTY("duty", "person_id, organisation_id, kind"),
    SERVICE("service_period", "person_id"),
    CREDENTIAL("credential", "person_id, family, kind, level, subject, certificate");

    private final String table;
    private final String columns;

    Kept(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Which kind that is. */
    public static Kept of(Fact fact) {
        return switch (fact) {
            case NewDuty duty -> DUTY;
            case NewService service -> SERVICE;
            case NewCredential credential -> CREDENTIAL;
        };
    }

    /** Where it is kept. */
    String table() {
        return table;
    }

    /** What a row says, beside its identity, its days and since when it is known. */
    String columns() {
        return columns;
    }

    /** Whether it is done at an organisation, so that only those who look after that one change it. */
    boolean isSomewhere() {
        return this == DUTY;
    }

    /** A row of the table, its days as {@code starts} and {@code ends}. */
    Fact read(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate ends = row.getObject("ends", LocalDate.class);
        var valid = new Period(row.getObject("starts", LocalDate.class), ends);
        UUID id = row.getObject("id", UUID.class);
        var person = new PersonId(row.getObject("person_id", UUID.class));
        return switch (this) {
            case DUTY ->
                new NewDuty(
                        id,
                        person,
                        new OrgId(row.getObject("organisation_id", UUID.class)),
                        DutyKind.valueOf(row.getString("kind")),
                        valid);
            case SERVICE -> new NewService(id, person, valid);
            case CREDENTIAL ->
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
