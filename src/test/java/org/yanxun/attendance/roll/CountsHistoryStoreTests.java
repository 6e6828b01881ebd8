package org.yanxun.attendance.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.attendance.leave.SomeLeaves;
import org.yanxun.attendance.roll.Marks.Subject;
import org.yanxun.attendance.roll.SittingView.Counts;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** The figures over a sitting are those of its roll, whatever was noted, said, granted, taken back or released. */
@StoreTest
class CountsHistoryStoreTests {

    private static final int PEOPLE = 7;

    private final SmallDistrict district;
    private final SomeBook book;
    private final SomeRoll rolls;
    private final SomeLeaves leaves;
    private final Actor college;
    private final Actor principal;

    CountsHistoryStoreTests(JdbcClient jdbc) {
        district = SmallDistrict.in(jdbc).withTeachers(PEOPLE);
        book = new SomeBook(jdbc);
        rolls = new SomeRoll(jdbc, book);
        leaves = new SomeLeaves(jdbc, book);
        college = district.collegeActor();
        principal = district.at(district.school(), Role.PRINCIPAL);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 11, 48, 2013})
    void the_figures_are_those_of_the_roll(long seed) {
        Random dice = new Random(seed);
        UUID sitting = book.sitting(district, dice.nextBoolean());
        for (int step = 0; step < 50; step++) {
            act(sitting, district.people().get(dice.nextInt(PEOPLE)), dice);
            assertSame("step " + step, sitting);
        }
        book.setTime(START.plusSeconds(7200));
        book.door().settle(college, List.of(sitting));
        assertSame("settled", sitting);
    }

    private void assertSame(String when, UUID sitting) {
        SittingView view = rolls.finder().find(college, sitting);
        List<RollRow> roll = rolls.roll().of(college, view);
        int came = (int) roll.stream().filter(row -> row.cameAt() != null).count();
        int leave = (int) roll.stream()
                .filter(row -> row.counted().status() == PresenceStatus.LEAVE)
                .count();
        long absent = roll.stream()
                .filter(row -> row.counted().status() == PresenceStatus.ABSENT)
                .count();

        assertThat(view.counts()).as(when).isEqualTo(new Counts(roll.size(), came, leave));
        assertThat((long) view.counts().missing()).as(when).isEqualTo(absent);
    }

    private void act(UUID sitting, PersonId person, Random dice) {
        switch (dice.nextInt(7)) {
            case 0 -> arrive(sitting, person, true, dice.nextInt(80));
            case 1 -> arrive(sitting, person, false, 20 + dice.nextInt(80));
            case 2 -> say(sitting, person, Said.came(START.plusSeconds(60L * dice.nextInt(80))));
            case 3 -> say(sitting, person, dice.nextBoolean() ? Said.ABSENT : Said.LEAVE);
            case 4 -> say(sitting, person, Said.NOTHING);
            case 5 -> leave(sitting, district.teacher(person));
            default -> {
                book.door().release(district.id(), List.of(sitting), List.of(person));
                if (dice.nextBoolean()) {
                    book.door().expect(district.id(), List.of(sitting), List.of(person));
                }
            }
        }
    }

    private void arrive(UUID sitting, PersonId person, boolean arriving, int minute) {
        var at = START.plusSeconds(60L * minute);
        book.door().takeIn(district.id(), List.of(new Arrival(sitting, person, arriving, at)));
    }

    private void say(UUID sitting, PersonId person, Said said) {
        rolls.roll()
                .own(district.teacher(person), sitting)
                .ifPresent(line -> rolls.marks()
                        .say(
                                college,
                                new Subject(sitting, person.value(), line.mark().revision(), "補記"),
                                said));
    }

    /** Granted if it waits, declined or taken back if it was granted, asked for otherwise. */
    private void leave(UUID sitting, Actor teacher) {
        var own = leaves.desk().own(teacher, sitting);
        boolean expected = rolls.roll().own(teacher, sitting).isPresent();
        if (own.filter(view -> view.isOpen()).isPresent()) {
            leaves.desk().decide(principal, own.get().id(), own.get().version(), true, "");
        } else if (own.filter(view -> view.isUndoable()).isPresent()) {
            leaves.desk().undo(principal, own.get().id(), own.get().version());
            leaves.desk().withdraw(teacher, sitting);
        } else if (expected) {
            leaves.asked(teacher, sitting);
        }
    }
}
