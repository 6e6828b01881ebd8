package org.yanxun.demo.district;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewPerson;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.NewService;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.Term.TraineeType;

/** The people of the demonstration district, unit by unit. */
public final class People {

    /** Which of a unit's people, counted from nought, is its liaison at first. */
    private static final int LIAISON = 2;

    private final Dice dice;
    private final int year;
    private final PeopleNames names;
    private final IdNumbers idNumbers = new IdNumbers();
    private final Roll roll = Roll.empty();

    private People(Dice dice, int year) {
        this.dice = dice;
        this.year = year;
        this.names = new PeopleNames(dice);
    }

    /** Everybody, with their posts, duties, service and credentials, as of that year. */
    public static Roll of(List<Unit> units, int year, Dice dice) {
        var people = new People(dice, year);
        units.forEach(people::staff);
        new Moves(people.roll, units, year).make();
        new Credentials(people.roll, dice, year).award();
        return people.roll;
    }

    private void staff(Unit unit) {
        for (int i = 0; i < unit.teachers(); i++) {
            PostKind kind = kindOf(unit, i);
            Member member = hire(unit, kind, i == LIAISON ? seasoned() : yearsTaught(kind));
            if (i == LIAISON) {
                duty(member, DutyKind.LIAISON);
            } else if (i > 4 && dice.chance(38) && !unit.isKindergarten()) {
                duty(member, DutyKind.HOMEROOM);
            }
        }
        for (int i = 0; i < unit.carers(); i++) {
            hire(unit, PostKind.CHILDCARE_WORKER, yearsTaught(PostKind.CHILDCARE_WORKER));
        }
    }

    private static PostKind kindOf(Unit unit, int place) {
        return switch (place) {
            case 0 -> PostKind.PRINCIPAL;
            case 1 -> PostKind.VICE_PRINCIPAL;
            case 3 -> unit.isKindergarten() ? PostKind.TEACHER : PostKind.MORAL_EDUCATION_DIRECTOR;
            case 4 -> unit.isKindergarten() ? PostKind.TEACHER : PostKind.MIDDLE_LEADER;
            default -> PostKind.TEACHER;
        };
    }

    private Member hire(Unit unit, PostKind kind, int taught) {
        PersonId id = PersonId.fresh();
        LocalDate began = LocalDate.of(year - taught, 9, 1);
        Member member = memberOf(unit, kind, id, began);
        roll.people().add(person(member, began.minusYears(dice.between(22, 25)).plusDays(dice.between(0, 364))));
        roll.posts()
                .add(new NewPost(uuid(), id, unit.id(), workOf(member), new Period(member.since(), member.until())));
        roll.service().add(new NewService(uuid(), id, Period.since(began)));
        roll.members().add(member);
        return member;
    }

    private Member memberOf(Unit unit, PostKind kind, PersonId id, LocalDate began) {
        boolean leaves =
                unit.nature().migrant() && kind == PostKind.TEACHER && began.getYear() < year && dice.chance(15);
        @Nullable LocalDate until = leaves ? LocalDate.of(year, 7, 1) : null;
        @Nullable SchoolStage stage = kind == PostKind.CHILDCARE_WORKER ? null : dice.oneOf(stagesOf(unit));
        @Nullable Subject subject = stage == null ? null : Subjects.of(stage, dice);
        LocalDate latest = LocalDate.of(year, 1, 1);
        LocalDate since =
                began.isBefore(latest) ? began.plusYears(dice.between(0, (year - began.getYear()) / 2)) : began;
        return new Member(id, unit, kind, stage, subject, since, until, zeal());
    }

    private int zeal() {
        int thrown = dice.between(0, 99);
        return thrown < 78 ? 100 : thrown < 93 ? dice.between(75, 96) : dice.between(15, 65);
    }

    private static List<SchoolStage> stagesOf(Unit unit) {
        return unit.nature().stages().stream().sorted().toList();
    }

    private int yearsTaught(PostKind kind) {
        return switch (kind) {
            case PRINCIPAL, VICE_PRINCIPAL -> dice.between(14, 32);
            case MORAL_EDUCATION_DIRECTOR, MIDDLE_LEADER -> dice.between(7, 25);
            default -> dice.chance(18) ? dice.between(0, 5) : seasoned();
        };
    }

    private int seasoned() {
        return dice.between(6, 34);
    }

    private NewPerson person(Member member, LocalDate born) {
        int number = roll.people().size() + 1;
        boolean migrant = member.unit().nature().migrant();
        String staffNumber = migrant ? null : String.format(Locale.ROOT, "T%05d", number);
        TraineeType trainee = member.isTrainee() ? TraineeType.TEACHER : TraineeType.CHILDCARE_WORKER;
        return new NewPerson(member.id(), staffNumber, nameOf(number), idNumbers.next(born), trainee, contact(number));
    }

    /** Every four-hundredth has a rare name, and the first two teachers of the third school share theirs. */
    private String nameOf(int number) {
        if (number % 400 == 7) {
            return names.nextRare();
        }
        boolean homonym = number > 1 && number % 777 == 0;
        return homonym ? roll.people().get(number - 2).name() : names.next();
    }

    private static Contact contact(int number) {
        return new Contact(null, String.format(Locale.ROOT, "t%05d@demo.example", number));
    }

    private Work workOf(Member member) {
        Staffing staffing = member.unit().nature().ownership() == Ownership.PRIVATE
                ? Staffing.PRIVATE
                : dice.chance(92) ? Staffing.ESTABLISHED : Staffing.CONTRACT;
        return new Work(member.kind(), member.stage(), member.subject(), staffing);
    }

    private void duty(Member member, DutyKind kind) {
        Period since = Period.since(LocalDate.of(year - 1, 9, 1));
        roll.duties().add(new NewDuty(uuid(), member.id(), member.unit().id(), kind, since));
    }

    private static java.util.UUID uuid() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
