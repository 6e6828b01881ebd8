package org.yanxun.demo.district;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Subject;

/** Who holds which title and qualification in the demonstration district. */
final class Credentials {

    private final Roll roll;
    private final Dice dice;
    private final int year;

    Credentials(Roll roll, Dice dice, int year) {
        this.roll = roll;
        this.dice = dice;
        this.year = year;
    }

    void award() {
        for (Member member : roll.members()) {
            if (member.isTrainee()) {
                titles(member);
                qualifications(member);
            }
        }
    }

    private void titles(Member member) {
        if (member.kind() == PostKind.PRINCIPAL && dice.chance(12)) {
            give(member, CredentialKind.BACKBONE_PRINCIPAL, "DISTRICT");
        } else if (member.kind() == PostKind.PRINCIPAL && dice.chance(4)) {
            give(member, CredentialKind.MASTER_PRINCIPAL, "CITY");
        } else if (member.kind() == PostKind.TEACHER && dice.chance(1)) {
            give(member, CredentialKind.MASTER_TEACHER, dice.chance(20) ? "CITY" : "DISTRICT");
        } else if (member.kind() == PostKind.TEACHER && dice.chance(6)) {
            give(member, CredentialKind.BACKBONE, dice.chance(15) ? "CITY" : "DISTRICT");
        }
    }

    private void qualifications(Member member) {
        give(member, CredentialKind.TEACHING_CERTIFICATE, null);
        if (member.subject() == Subject.VOCATIONAL_COURSE && dice.chance(74)) {
            give(member, CredentialKind.DUAL_QUALIFICATION, null);
        }
        if (member.stage() == SchoolStage.SENIOR && dice.chance(3)) {
            give(member, dice.chance(60) ? CredentialKind.MASTER_DEGREE : CredentialKind.POSTGRADUATE_DIPLOMA, null);
        }
    }

    private void give(Member member, CredentialKind kind, @Nullable String level) {
        LocalDate from = LocalDate.of(year - dice.between(0, 4), 1, 1);
        boolean term = kind == CredentialKind.MASTER_TEACHER || kind == CredentialKind.BACKBONE;
        Period valid = term ? new Period(from, from.plusYears(5)) : Period.since(from);
        roll.credentials()
                .add(new NewCredential(
                        UuidCreator.getTimeOrderedEpoch(), member.id(), kind, level, member.subject(), valid));
    }
}
