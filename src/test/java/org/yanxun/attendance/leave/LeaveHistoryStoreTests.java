package org.yanxun.attendance.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

/** Requests for leave under any run of asking, deciding, undoing and withdrawing. */
@StoreTest
class LeaveHistoryStoreTests {

    private static final int PEOPLE = 5;

    private final JdbcClient jdbc;
    private final SmallDistrict district;
    private final SomeBook book;
    private final Leaves leaves;
    private final Actor principal;

    LeaveHistoryStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        district = SmallDistrict.in(jdbc).withTeachers(PEOPLE);
        book = new SomeBook(jdbc);
        leaves = new Leaves(new LeaveStore(jdbc), book.trail(), book.told()::add, book.clock());
        principal = district.at(district.school(), Role.PRINCIPAL);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 2013})
    void a_request_is_where_its_last_step_says(long seed) {
        Random dice = new Random(seed);
        UUID sitting = book.sitting(district, false);
        Map<PersonId, LeaveState> model = new HashMap<>();
        for (int step = 0; step < 80; step++) {
            PersonId person = district.people().get(dice.nextInt(PEOPLE));
            @Nullable LeaveState before = model.get(person);
            @Nullable LeaveState after = act(sitting, person, before, dice.nextInt(5));
            if (after != null) {
                model.put(person, after);
            }
            assertThat(leaves.own(district.teacher(person), sitting).map(LeaveView::state))
                    .as("step " + step)
                    .isEqualTo(java.util.Optional.ofNullable(model.get(person)));
        }
        assertStepsAreWhole();
    }

    /** An act: whether it may be done, what it makes of the request, and how. */
    private record Deed(boolean allowed, LeaveState after, Consumer<LeaveView> how) {}

    /** What the act makes of the request; what it may not do changes nothing. */
    private @Nullable LeaveState act(UUID sitting, PersonId person, @Nullable LeaveState before, int what) {
        Actor teacher = district.teacher(person);
        if (what == 0) {
            leaves.ask(teacher, SmallDistrict.anyId(), sitting, "出差");
            return before == LeaveState.GRANTED ? before : LeaveState.ASKED;
        }
        var view = leaves.own(teacher, sitting);
        if (view.isEmpty()) {
            return before;
        }
        Deed deed = deed(sitting, teacher, before, what);
        try {
            deed.how().accept(view.get());
            assertThat(deed.allowed()).as(before + " to " + deed.after()).isTrue();
            return deed.after();
        } catch (Refusal | NotThere refused) {
            assertThat(deed.allowed()).as(before + " to " + deed.after()).isFalse();
            return before;
        }
    }

    private Deed deed(UUID sitting, Actor teacher, @Nullable LeaveState before, int what) {
        boolean open = before == LeaveState.ASKED;
        boolean decided = before == LeaveState.GRANTED || before == LeaveState.DECLINED;
        return switch (what) {
            case 1 -> new Deed(open, LeaveState.GRANTED, view -> decide(view, true));
            case 2 -> new Deed(open, LeaveState.DECLINED, view -> decide(view, false));
            case 3 -> new Deed(decided, LeaveState.ASKED, view -> leaves.undo(principal, view.id(), view.version()));
            default ->
                new Deed(
                        open || before == LeaveState.GRANTED,
                        LeaveState.WITHDRAWN,
                        view -> leaves.withdraw(teacher, sitting));
        };
    }

    private void decide(LeaveView view, boolean granted) {
        leaves.decide(principal, view.id(), view.version(), granted, "當天有考試");
    }

    @Test
    void a_request_that_was_declined_can_be_asked_anew_and_both_are_kept() {
        UUID sitting = book.sitting(district, false);
        Actor teacher = district.teacher(district.people().getFirst());
        leaves.ask(teacher, SmallDistrict.anyId(), sitting, "出差");
        leaves.decide(principal, leaves.own(teacher, sitting).orElseThrow().id(), 0, false, "當天有考試");
        book.setTime(START.plusSeconds(60));
        leaves.ask(teacher, SmallDistrict.anyId(), sitting, "還是要出差");

        assertThat(leaves.toDecide(principal, 10))
                .extracting(LeaveView::state)
                .containsExactly(LeaveState.ASKED, LeaveState.DECLINED);
    }

    @Test
    void the_list_goes_on_from_any_place_the_waiting_ones_first() {
        List<UUID> sittings = new ArrayList<>();
        for (int at = 0; at < 4; at++) {
            sittings.add(book.sitting(district, false));
        }
        for (PersonId person : district.people()) {
            for (UUID sitting : sittings) {
                leaves.ask(district.teacher(person), SmallDistrict.anyId(), sitting, "出差");
            }
        }
        leaves.toDecide(principal, 7).forEach(view -> leaves.decide(principal, view.id(), view.version(), true, ""));
        List<LeaveView> whole = leaves.toDecide(principal, 100);

        List<LeaveView> pages = new ArrayList<>();
        LeaveView.Place after = LeaveView.Place.FIRST;
        List<LeaveView> page = leaves.toDecide(principal, after, 3);
        while (!page.isEmpty()) {
            pages.addAll(page);
            page = leaves.toDecide(principal, page.getLast().place(), 3);
        }

        assertThat(whole).hasSize(PEOPLE * 4);
        assertThat(pages).isEqualTo(whole);
        assertThat(pages.subList(0, 13)).allMatch(LeaveView::isOpen);
        assertThat(pages.subList(13, 20)).noneMatch(LeaveView::isOpen);
    }

    /** Steps count from 0 without a gap, the last as the version says; one request at most stands a person. */
    private void assertStepsAreWhole() {
        assertThat(jdbc.sql("""
                        select l.id from attendance.leave_request l
                        where l.district_id = :district
                          and (select array_agg(s.version order by s.version) from attendance.leave_step s
                               where s.district_id = l.district_id and s.leave_id = l.id)
                              <> (select array_agg(n) from generate_series(0, l.version) n)
                        """)
                        .param("district", district.id().value())
                        .query(UUID.class)
                        .list())
                .isEmpty();
    }
}
