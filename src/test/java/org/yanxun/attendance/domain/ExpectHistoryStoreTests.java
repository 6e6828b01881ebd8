package org.yanxun.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.PersonId;

/** Who is expected, under any run of seats taken, given up and taken again, classes called off, and settling among it. */
@StoreTest
class ExpectHistoryStoreTests {

    private static final int PEOPLE = 6;
    private static final int SITTINGS = 4;

    private final JdbcClient jdbc;
    private final SmallDistrict district;
    private final SomeBook book;

    ExpectHistoryStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        district = SmallDistrict.in(jdbc).withTeachers(PEOPLE);
        book = new SomeBook(jdbc);
    }

    /** What a test knows of a sitting. */
    private static final class Known {

        private final Set<String> expected = new TreeSet<>();
        private boolean settled;
        private boolean cancelled;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4, 9, 2013})
    void who_is_expected_follows_the_seats_until_settling(long seed) {
        Random dice = new Random(seed);
        Map<UUID, Known> model = new HashMap<>();
        List<UUID> sittings = new ArrayList<>();
        for (int at = 0; at < SITTINGS; at++) {
            UUID sitting = book.sitting(district, false);
            Known known = new Known();
            district.people().forEach(person -> known.expected.add(person.toString()));
            sittings.add(sitting);
            model.put(sitting, known);
        }
        for (int step = 0; step < 60; step++) {
            act(some(sittings, dice), some(district.people(), dice), model, dice.nextInt(10));
            model.forEach((sitting, known) -> assertThat(expected(sitting)).isEqualTo(known.expected));
        }
        settleAll(sittings);
        model.forEach((sitting, known) -> {
            Set<String> present = known.cancelled ? Set.of() : known.expected;
            assertThat(presences(sitting)).isEqualTo(present);
        });
    }

    private void act(List<UUID> sittings, List<PersonId> people, Map<UUID, Known> model, int what) {
        List<String> names = people.stream().map(PersonId::toString).toList();
        switch (what) {
            case 0, 1, 2, 3 -> {
                book.door().expect(district.id(), sittings, people);
                open(sittings, model).forEach(known -> known.expected.addAll(names));
            }
            case 4, 5, 6, 7 -> {
                book.door().release(district.id(), sittings, people);
                open(sittings, model).forEach(known -> known.expected.removeAll(names));
            }
            case 8 -> {
                book.door().cancel(district.id(), sittings.subList(0, 1));
                open(sittings.subList(0, 1), model).forEach(known -> known.cancelled = true);
            }
            default -> {
                settleAll(sittings.subList(0, 1));
                open(sittings.subList(0, 1), model).stream()
                        .filter(known -> !known.cancelled)
                        .forEach(known -> known.settled = true);
            }
        }
    }

    private static List<Known> open(List<UUID> sittings, Map<UUID, Known> model) {
        return sittings.stream()
                .map(sitting -> java.util.Objects.requireNonNull(model.get(sitting)))
                .filter(known -> !known.settled)
                .toList();
    }

    private void settleAll(List<UUID> sittings) {
        book.setTime(START.plusSeconds(7200));
        book.door().settle(district.collegeActor(), sittings);
        book.setTime(START);
    }

    private Set<String> expected(UUID sitting) {
        return people("select person_id::text from attendance.fact_expected", sitting);
    }

    private Set<String> presences(UUID sitting) {
        return people("select person_id::text from attendance.fact_presence", sitting);
    }

    private Set<String> people(String sql, UUID sitting) {
        return new TreeSet<>(jdbc.sql(sql + " where district_id = :district and sitting_id = :sitting")
                .param("district", district.id().value())
                .param("sitting", sitting)
                .query(String.class)
                .list());
    }

    private static <T> List<T> some(List<T> all, Random dice) {
        List<T> some = new ArrayList<>(all);
        some.removeIf(each -> dice.nextBoolean());
        return some.isEmpty() ? List.of(all.get(dice.nextInt(all.size()))) : some;
    }
}
