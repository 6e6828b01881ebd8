package org.yanxun.roster.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.Term.TraineeType;
import org.yanxun.roster.find.PersonFile.HeldCredential;
import org.yanxun.roster.find.PersonFile.HeldDuty;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.roster.find.PersonFile.HeldStretch;
import org.yanxun.roster.find.PersonFile.LastChange;
import org.yanxun.roster.find.PersonFile.Self;

/** Reads the parts of a person's file from a result's row. */
final class PersonRows {

    private PersonRows() {}

    static Self self(ResultSet row, int number) throws SQLException {
        return new Self(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("staff_number"),
                row.getString("id_number_mask"),
                TraineeType.valueOf(row.getString("trainee_type")),
                new Contact(row.getString("mobile"), row.getString("email")));
    }

    static HeldPost post(ResultSet row, int number) throws SQLException {
        Work work = new Work(
                PostKind.valueOf(row.getString("kind")),
                Term.named(SchoolStage.class, row.getString("stage")).orElse(null),
                Term.named(Subject.class, row.getString("subject")).orElse(null),
                Staffing.valueOf(row.getString("staffing")));
        return new HeldPost(row.getObject("id", UUID.class), at(row), row.getString("name"), work, period(row, number));
    }

    static HeldDuty duty(ResultSet row, int number) throws SQLException {
        return new HeldDuty(
                row.getObject("id", UUID.class),
                at(row),
                row.getString("name"),
                DutyKind.valueOf(row.getString("kind")),
                period(row, number));
    }

    static HeldCredential credential(ResultSet row, int number) throws SQLException {
        return new HeldCredential(
                row.getObject("id", UUID.class),
                CredentialKind.valueOf(row.getString("kind")),
                row.getString("level"),
                Term.named(Subject.class, row.getString("subject")).orElse(null),
                row.getString("certificate"),
                period(row, number));
    }

    static HeldStretch stretch(ResultSet row, int number) throws SQLException {
        return new HeldStretch(row.getObject("id", UUID.class), period(row, number));
    }

    static LastChange last(ResultSet row, int number) throws SQLException {
        return new LastChange(row.getTimestamp("changed").toInstant(), row.getString("what"));
    }

    private static OrgId at(ResultSet row) throws SQLException {
        return new OrgId(row.getObject("organisation_id", UUID.class));
    }

    static Period period(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate ends = row.getObject("ends", LocalDate.class);
        return new Period(row.getObject("starts", LocalDate.class), ends);
    }
}
