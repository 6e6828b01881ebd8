package org.yanxun.attendance.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.attendance.roll.SittingFinder.Place;
import org.yanxun.attendance.roll.SittingFinder.Which;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Role;

@StoreTest
class SittingFinderStoreTests {

    private final SmallDistrict district;
    private final SomeBook book;
    private final SittingFinder finder;

    SittingFinderStoreTests(JdbcClient jdbc) {
        this.district = SmallDistrict.in(jdbc).withTeachers(1);
        this.book = new SomeBook(jdbc);
        this.finder = new SomeRoll(jdbc, book).finder();
    }

    @Test
    void a_sitting_moves_from_coming_to_waiting_to_past() {
        UUID sitting = book.sitting(district, false);
        assertThat(ids(Which.COMING)).containsExactly(sitting);
        assertThat(ids(Which.TO_SETTLE)).isEmpty();

        book.setTime(START.plusSeconds(5400));
        assertThat(ids(Which.COMING)).isEmpty();
        assertThat(ids(Which.TO_SETTLE)).containsExactly(sitting);

        book.door().settle(district.collegeActor(), List.of(sitting));
        assertThat(ids(Which.TO_SETTLE)).isEmpty();
        assertThat(ids(Which.PAST)).containsExactly(sitting);
    }

    @Test
    void a_cancelled_sitting_is_past() {
        UUID sitting = book.sitting(district, false);
        book.door().cancel(district.id(), List.of(sitting));

        assertThat(ids(Which.PAST)).containsExactly(sitting);
        assertThat(ids(Which.COMING)).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<UUID> all = List.of(sitting(), sitting(), sitting());
        var first = finder.list(district.collegeActor(), Which.COMING, Place.first(Which.COMING), 2);
        var rest = finder.list(district.collegeActor(), Which.COMING, Place.after(first.getLast()), 2);

        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(1);
        assertThat(all)
                .contains(first.get(0).id(), first.get(1).id(), rest.getFirst().id());
    }

    @Test
    void teachers_and_other_schools_look_after_none_of_it() {
        sitting();

        assertThat(finder.list(
                        district.at(district.school(), Role.PRINCIPAL), Which.COMING, Place.first(Which.COMING), 9))
                .isEmpty();
        assertThat(finder.list(
                        district.teacher(district.people().getFirst()), Which.COMING, Place.first(Which.COMING), 9))
                .isEmpty();
    }

    private UUID sitting() {
        return book.sitting(district, false);
    }

    private List<UUID> ids(Which which) {
        return finder.list(district.collegeActor(), which, Place.first(which), 10).stream()
                .map(SittingView::id)
                .toList();
    }
}
