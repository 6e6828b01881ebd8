package org.yanxun.attendance.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.domain.CountingRules;
import org.yanxun.attendance.domain.Noted;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.attendance.roll.Marks.Subject;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.shell.fault.Refusal;

/**
 * Any run of arrivals, departures and marks, then settling, then corrections: what counts is what the rules make of the
 * first of each device and the last of each hand, and after settling only corrections change it.
 */
@StoreTest
class RollHistoryStoreTests {

    private static final Instant END = START.plusSeconds(90 * 60);
    private static final Instant AFTER = START.plusSeconds(7200);
    private static final int PEOPLE = 8;

    private final JdbcClient jdbc;
    private final SmallDistrict district;
    private final SomeBook book;
    private final SomeRoll rolls;

    RollHistoryStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        district = SmallDistrict.in(jdbc).withTeachers(PEOPLE);
        book = new SomeBook(jdbc);
        rolls = new SomeRoll(jdbc, book);
    }

    /** What a test knows of one person. */
    private static final class Known {

        private @Nullable Instant came;
        private @Nullable Instant left;
        private Noted.@Nullable ByHand byHand;
        private int marks;
        private @Nullable Counted corrected;
        private int corrections;

        Counted expected(boolean checkout) {
            Noted noted = new Noted(new Noted.Course(START, END, checkout), came, left, byHand, false);
            return corrected == null ? CountingRules.count(noted) : corrected;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 90, 2013})
    void what_counts_follows_from_what_was_noted(long seed) {
        Random dice = new Random(seed);
        boolean checkout = dice.nextBoolean();
        UUID sitting = book.sitting(district, checkout);
        List<Known> people = new ArrayList<>();
        district.people().forEach(person -> people.add(new Known()));
        for (int step = 0; step < 60; step++) {
            note(sitting, dice.nextInt(PEOPLE), people, dice);
        }
        check(sitting, checkout, people);

        book.setTime(AFTER);
        book.door().settle(district.collegeActor(), List.of(sitting));
        check(sitting, checkout, people);
        for (int step = 0; step < 20; step++) {
            correct(sitting, dice.nextInt(PEOPLE), people, dice);
        }
        check(sitting, checkout, people);
        assertRevisionsAreWhole(sitting, people);
    }

    private void note(UUID sitting, int which, List<Known> people, Random dice) {
        PersonId person = district.people().get(which);
        Known known = people.get(which);
        Instant at = START.plusSeconds(60L * (dice.nextInt(100) - 15));
        switch (dice.nextInt(6)) {
            case 0, 1 -> {
                takeIn(sitting, person, true, at);
                known.came = known.came == null ? at : known.came;
            }
            case 2 -> {
                takeIn(sitting, person, false, at);
                known.left = known.left == null ? at : known.left;
            }
            case 3 -> say(sitting, person, known, Said.came(at), new Noted.ByHand("CAME", at, null));
            case 4 -> {
                Said said = dice.nextBoolean() ? Said.ABSENT : Said.LEAVE;
                say(sitting, person, known, said, new Noted.ByHand(said.says(), null, null));
            }
            default -> say(sitting, person, known, Said.NOTHING, null);
        }
    }

    private void say(UUID sitting, PersonId person, Known known, Said said, Noted.@Nullable ByHand byHand) {
        Subject about = new Subject(sitting, person.value(), known.marks, "補記");
        rolls.marks().say(district.collegeActor(), about, said);
        known.marks++;
        known.byHand = byHand;
        assertThatThrownBy(() -> rolls.marks().say(district.collegeActor(), about, said))
                .isInstanceOf(Refusal.class);
    }

    /** Devices and marks come too late now; a correction counts. */
    private void correct(UUID sitting, int which, List<Known> people, Random dice) {
        PersonId person = district.people().get(which);
        Known known = people.get(which);
        takeIn(sitting, person, true, START);
        Subject mark = new Subject(sitting, person.value(), known.marks, "補記");
        assertThatThrownBy(() -> rolls.marks().say(district.collegeActor(), mark, Said.ABSENT))
                .hasMessage("attendance.refused.settledMark");
        Counted counted = dice.nextInt(4) == 0
                ? new Counted(PresenceStatus.ABSENT, 0, "CORRECTED")
                : new Counted(PresenceStatus.PRESENT, dice.nextInt(91), "CORRECTED");
        Subject about = new Subject(sitting, person.value(), known.corrections, "更正");
        rolls.marks().correct(district.collegeActor(), about, counted);
        known.corrections++;
        known.corrected = counted;
        assertThatThrownBy(() -> rolls.marks().correct(district.collegeActor(), about, counted))
                .hasMessage("shell.fault.stale");
    }

    private void takeIn(UUID sitting, PersonId person, boolean arriving, Instant at) {
        book.door().takeIn(district.id(), List.of(new Arrival(sitting, person, arriving, at)));
    }

    private void check(UUID sitting, boolean checkout, List<Known> people) {
        for (int which = 0; which < PEOPLE; which++) {
            RollRow line = rolls.roll()
                    .line(district.collegeActor(), sitting, district.people().get(which))
                    .orElseThrow();
            assertThat(line.counted())
                    .as("person " + which)
                    .isEqualTo(people.get(which).expected(checkout));
        }
    }

    private void assertRevisionsAreWhole(UUID sitting, List<Known> people) {
        for (int which = 0; which < PEOPLE; which++) {
            List<Integer> revisions = jdbc.sql("""
                            select revision from attendance.presence
                            where district_id = :district and sitting_id = :sitting and person_id = :person
                            order by revision
                            """)
                    .param("district", district.id().value())
                    .param("sitting", sitting)
                    .param("person", district.people().get(which).value())
                    .query(Integer.class)
                    .list();
            assertThat(revisions).hasSize(people.get(which).corrections + 1);
            assertThat(revisions.getLast()).isEqualTo(people.get(which).corrections);
        }
        assertThat(jdbc.sql("select count(*) from attendance.audit_findings where district_id = :district")
                        .param("district", district.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
