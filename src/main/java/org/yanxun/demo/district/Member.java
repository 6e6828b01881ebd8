package org.yanxun.demo.district;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Subject;

/**
 * Someone who works at a unit of the demonstration district.
 *
 * @param unit where
 * @param stage what stage they teach; absent for those who do not teach
 * @param subject what they teach; absent for those who do not
 * @param since the first day of the post
 * @param until the first day after it; absent while it goes on
 * @param zeal how much of what they enrol in they attend, 0 to 100
 */
public record Member(
        PersonId id,
        Unit unit,
        PostKind kind,
        @Nullable SchoolStage stage,
        @Nullable Subject subject,
        LocalDate since,
        @Nullable LocalDate until,
        int zeal) {

    /** Whether the year's credits are asked of this person (teachers and leaders, not childcare workers). */
    public boolean isTrainee() {
        return kind != PostKind.CHILDCARE_WORKER;
    }

    /** Whether nobody knows of an end. */
    public boolean stays() {
        return until == null;
    }

    /** Whether the person works there on some day of that year. */
    public boolean worksIn(int year) {
        return since.getYear() <= year && (until == null || until.getYear() >= year);
    }

    /** The same person, at another unit since that day. */
    Member movedTo(Unit other, LocalDate on) {
        return new Member(id, other, kind, stage, subject, on, until, zeal);
    }
}
