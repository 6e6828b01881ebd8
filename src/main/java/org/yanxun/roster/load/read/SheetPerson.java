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
        Term.@Nullable TraineeType trainee,
        Contact contact) {

    /** What makes two rows speak of the same person. */
    public String key() {
        return staffNumber != null ? "s:" + staffNumber : "i:" + idNumber;
    }

    /** What must not be said twice. */
    String postKey() {
        return key() + "|" + organisation + "|" + kind + "|" + stage + "|" + subject;
    }
}
