package org.yanxun.demo.district;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;

/**
 * Whose posts are not simply one that goes on: a teacher and a liaison who changed school in February, directors who teach
 * as well, and art teachers of two schools at once.
 */
final class Moves {

    private static final int FROM = 3;
    private static final int TO = 0;
    private static final int LOSES_ITS_LIAISON = 7;
    private static final int TAKES_THE_LIAISON = 5;

    /** Every so manieth unit's director teaches as well. */
    private static final int TEACHING_DIRECTORS = 4;

    private final Roll roll;
    private final List<Unit> units;
    private final LocalDate afterTheHolidays;

    Moves(Roll roll, List<Unit> units, int year) {
        this.roll = roll;
        this.units = units;
        this.afterTheHolidays = LocalDate.of(year, 2, 16);
    }

    void make() {
        move(firstOf(units.get(FROM), this::hasNoDuty), units.get(TO));
        liaison();
        for (int at = 0; at < units.size(); at += TEACHING_DIRECTORS) {
            roll.members().stream()
                    .filter(among(units.get(at)).and(member -> member.kind() == PostKind.MORAL_EDUCATION_DIRECTOR))
                    .findFirst()
                    .ifPresent(director -> second(director, director.unit()));
        }
        sharedBy("望潮中心國小", "望潮第二國小");
        sharedBy("青石中心國小", "青石第二國小");
    }

    /** Hands the duty on, and begins at another school without it. */
    private void liaison() {
        Unit left = units.get(LOSES_ITS_LIAISON);
        NewDuty old = roll.duties().stream()
                .filter(duty ->
                        duty.kind() == DutyKind.LIAISON && duty.organisation().equals(left.id()))
                .findFirst()
                .orElseThrow();
        Member leaving = firstOf(left, member -> member.id().equals(old.person()));
        Member next = firstOf(left, this::hasNoDuty);
        Period until = new Period(old.valid().from(), afterTheHolidays);
        roll.duties()
                .set(
                        roll.duties().indexOf(old),
                        new NewDuty(old.id(), old.person(), old.organisation(), old.kind(), until));
        roll.duties()
                .add(new NewDuty(
                        UuidCreator.getTimeOrderedEpoch(),
                        next.id(),
                        left.id(),
                        DutyKind.LIAISON,
                        Period.since(afterTheHolidays)));
        move(leaving, units.get(TAKES_THE_LIAISON));
    }

    private void sharedBy(String one, String other) {
        Unit first = named(one);
        Member teacher = firstOf(first, member -> member.subject() == Subject.ART || member.subject() == Subject.MUSIC);
        second(teacher, named(other));
    }

    /** From one school to another: two posts, one after the other. */
    private void move(Member member, Unit to) {
        NewPost old = postOf(member.id());
        Period until = new Period(old.valid().from(), afterTheHolidays);
        roll.posts()
                .set(
                        roll.posts().indexOf(old),
                        new NewPost(old.id(), old.person(), old.organisation(), old.work(), until));
        roll.posts()
                .add(new NewPost(
                        UuidCreator.getTimeOrderedEpoch(),
                        old.person(),
                        to.id(),
                        old.work(),
                        Period.since(afterTheHolidays)));
        roll.members().set(roll.members().indexOf(member), member.movedTo(to, afterTheHolidays));
    }

    /** A teaching post beside the one there is. */
    private void second(Member member, Unit at) {
        var work = new Work(PostKind.TEACHER, member.stage(), member.subject(), Staffing.ESTABLISHED);
        Period since = Period.since(postOf(member.id()).valid().from());
        roll.posts().add(new NewPost(UuidCreator.getTimeOrderedEpoch(), member.id(), at.id(), work, since));
    }

    private NewPost postOf(PersonId person) {
        return roll.posts().stream()
                .filter(post -> post.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** The first teacher of a unit who has worked there for years and is such a one. */
    private Member firstOf(Unit unit, Predicate<Member> such) {
        return roll.members().stream()
                .filter(among(unit).and(this::hasWorkedForYears).and(such))
                .filter(member -> member.kind() == PostKind.TEACHER)
                .findFirst()
                .orElseThrow();
    }

    private boolean hasWorkedForYears(Member member) {
        return member.since().isBefore(afterTheHolidays.minusYears(1)) && member.stays();
    }

    private boolean hasNoDuty(Member member) {
        return roll.duties().stream().noneMatch(duty -> duty.person().equals(member.id()));
    }

    private static Predicate<Member> among(Unit unit) {
        return member -> member.unit().equals(unit);
    }

    private Unit named(String name) {
        return units.stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
