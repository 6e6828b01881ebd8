package org.yanxun.roster.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;

class LifeTests {

    private static final LocalDate BEGIN = LocalDate.of(2013, 9, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final OrgId BUREAU = OrgId.fresh();
    private static final Facts EAST = facts("東門國小");
    private static final Facts NEW = facts("新東國小");
    private static final Life LIFE = Life.of(EAST, Period.since(BEGIN));

    @Test
    void from_a_day_on_other_facts_hold_and_what_was_before_stays() {
        assertThat(told(LIFE.changed(DAY, NEW))).containsExactly("東門國小 2013-09-01 2025-09-01", "新東國小 2025-09-01 null");
        assertThat(told(LIFE.changed(BEGIN, NEW))).containsExactly("新東國小 2013-09-01 null");
    }

    @Test
    void a_change_before_a_later_one_ends_where_that_begins() {
        Life twice = LIFE.changed(DAY, NEW).changed(DAY.minusYears(1), facts("臨時校名"));

        assertThat(told(twice))
                .containsExactly("東門國小 2013-09-01 2024-09-01", "臨時校名 2024-09-01 2025-09-01", "新東國小 2025-09-01 null");
    }

    @Test
    void nothing_changes_on_a_day_on_which_it_is_not_open() {
        assertThatThrownBy(() -> LIFE.changed(BEGIN.minusDays(1), NEW)).isInstanceOf(InvalidInput.class);
        Life closed = LIFE.closed(DAY);
        assertThat(told(closed.changed(DAY.minusDays(1), NEW))).hasSize(2);
        assertThatThrownBy(() -> closed.changed(DAY, NEW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.problems().getFirst().field()).isEqualTo("from"));
    }

    @Test
    void what_is_closed_ends_on_the_day_and_what_was_to_come_later_does_not() {
        Life closed = LIFE.changed(DAY, NEW).closed(DAY.minusMonths(1));

        assertThat(told(closed)).containsExactly("東門國小 2013-09-01 2025-08-01");
        assertThat(closed.ends()).isEqualTo(DAY.minusMonths(1));
        assertThat(LIFE.ends()).isNull();
        assertThat(closed.until(null).says(LIFE)).isTrue();
        assertThat(closed.until(DAY).ends()).isEqualTo(DAY);
    }

    @Test
    void nothing_is_closed_before_it_began_or_after_its_end() {
        assertThatThrownBy(() -> LIFE.closed(BEGIN)).isInstanceOf(InvalidInput.class);
        assertThat(LIFE.closed(BEGIN.plusDays(1)).ends()).isEqualTo(BEGIN.plusDays(1));
        Life closed = LIFE.closed(DAY);
        assertThat(closed.closed(DAY)).isEqualTo(closed);
        assertThatThrownBy(() -> closed.closed(DAY.plusDays(1))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_corrected_chapter_says_something_else_or_of_other_days_but_shares_none_with_another() {
        Life changed = LIFE.changed(DAY, NEW);
        UUID first = changed.chapters().getFirst().id();

        assertThat(told(changed.corrected(first, facts("東門小學部"), new Period(BEGIN.minusYears(1), DAY))))
                .containsExactly("東門小學部 2012-09-01 2025-09-01", "新東國小 2025-09-01 null");
        assertThatThrownBy(() -> changed.corrected(first, EAST, new Period(BEGIN, DAY.plusDays(1))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> changed.corrected(UUID.randomUUID(), EAST, Period.since(BEGIN)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void what_was_brought_goes_and_what_it_had_replaced_comes_back() {
        Life changed = LIFE.changed(DAY, NEW);

        assertThat(changed.undone(changed.chapters(), LIFE.chapters()).says(LIFE))
                .isTrue();
        assertThat(changed.says(LIFE)).isFalse();
        assertThat(LIFE.undone(LIFE.chapters(), List.of()).chapters()).isEmpty();
    }

    @Test
    void its_days_and_its_last_name_are_told() {
        assertThat(LIFE.closed(DAY).days()).isEqualTo("{[2013-09-01,2025-09-01)}");
        assertThat(Life.NONE.days()).isEqualTo("{}");
        assertThat(LIFE.changed(DAY, NEW).lastName()).isEqualTo("新東國小");
        assertThat(Life.NONE.lastName()).isEmpty();
        assertThat(LIFE.isTop()).isFalse();
        assertThat(Life.of(new Facts("教育局", null, EAST.nature()), Period.since(BEGIN))
                        .isTop())
                .isTrue();
    }

    @Test
    void others_stand_below_it_while_it_is_open_and_below_the_top_from_before_its_record_too() {
        Life top = Life.of(new Facts("教育局", null, EAST.nature()), new Period(BEGIN, DAY));

        assertThat(LIFE.bears(Period.since(BEGIN))).isTrue();
        assertThat(LIFE.bears(Period.since(BEGIN.minusDays(1)))).isFalse();
        assertThat(LIFE.closed(DAY).bears(new Period(BEGIN, DAY))).isTrue();
        assertThat(LIFE.closed(DAY).bears(new Period(BEGIN, DAY.plusDays(1)))).isFalse();
        assertThat(LIFE.closed(DAY).bears(Period.since(BEGIN))).isFalse();
        assertThat(top.bears(new Period(BEGIN.minusDays(1), DAY))).isTrue();
        assertThat(top.bears(new Period(BEGIN.minusDays(2), BEGIN.minusDays(1))))
                .isTrue();
        assertThat(top.bears(new Period(BEGIN.minusDays(1), DAY.plusDays(1)))).isFalse();
        assertThat(top.bears(Period.since(DAY))).isFalse();
        assertThat(Life.NONE.bears(Period.since(DAY))).isFalse();
    }

    @Test
    void a_change_is_no_gap_and_days_between_two_chapters_are() {
        Life changed = LIFE.changed(DAY, NEW);
        Life torn = changed.corrected(changed.chapters().getFirst().id(), EAST, new Period(BEGIN, DAY.minusDays(1)));

        assertThat(changed.bears(Period.since(BEGIN))).isTrue();
        assertThat(torn.unborne(Period.since(BEGIN))).contains(DAY.minusDays(1));
        assertThat(torn.bears(new Period(BEGIN, DAY.minusDays(1)))).isTrue();
        assertThat(torn.bears(Period.since(DAY))).isTrue();
    }

    private static List<String> told(Life life) {
        return life.chapters().stream().map(LifeTests::told).toList();
    }

    private static String told(Chapter chapter) {
        return chapter.facts().name() + " " + chapter.valid().from() + " "
                + chapter.valid().until();
    }

    private static Facts facts(String name) {
        return new Facts(
                name, BUREAU, new Nature(OrgType.PRIMARY, Ownership.PUBLIC, Set.of(SchoolStage.PRIMARY), false, false));
    }
}
