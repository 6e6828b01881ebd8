package org.yanxun.demo.district;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.Term.CredentialKind;
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
        switch (member.kind()) {
            case PRINCIPAL ->
                titlesOf(member, 4, CredentialKind.MASTER_PRINCIPAL, 12, CredentialKind.BACKBONE_PRINCIPAL);
            case TEACHER -> titlesOf(member, 1, CredentialKind.MASTER_TEACHER, 6, CredentialKind.BACKBONE);
            default -> {}
        }
    }

    private void titlesOf(Member member, int few, CredentialKind high, int more, CredentialKind usual) {
        if (dice.chance(few)) {
            give(member, high, dice.chance(20) ? "CITY" : "DISTRICT");
        } else if (dice.chance(more)) {
            give(member, usual, dice.chance(15) ? "CITY" : "DISTRICT");
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
