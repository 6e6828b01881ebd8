package org.yanxun.roster.load.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.roster.Term;

/**
 * What one row says of one person. What is absent is not said, so it leaves the roster as it is.
 *
 * @param number the row's number
 * @param idNumber in its one form
 */
public record SheetPerson(
        int number,
        @Nullable String staffNumber,
        String name,
        @Nullable String idNumber,
        OrgId organisation,
        Term.@Nullable PostKind kind,
        @Nullable SchoolStage stage,
        Term.@Nullable Subject subject,
        Term.@Nullable Staffing staffing,
        @Nullable LocalDate starts,
        @Nullable LocalDate teachingSince,
        @Nullable Boolean homeroom,
        @Nullable Boolean liaison,
        Term.@Nullable TraineeType trainee,
        Contact contact,
        @Nullable SheetCredential credential) {

    /** What makes two rows speak of the same person. */
    public String key() {
        return staffNumber != null ? "s:" + staffNumber : "i:" + idNumber;
    }

    /** What must not be said twice, if the row brings a title or a qualification. */
    String credentialKey() {
        return key() + "|" + (credential == null ? "" : credential.key());
    }

    /** What must not be said twice, unless the row brings a further title or qualification. */
    public String postKey() {
        return key() + "|" + organisation + "|" + kind + "|" + stage + "|" + subject;
    }
}
