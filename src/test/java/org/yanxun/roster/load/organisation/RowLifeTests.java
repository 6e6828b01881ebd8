package org.yanxun.roster.load.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.roster.organisation.Life;
import org.yanxun.shell.fault.InvalidInput;

class RowLifeTests {

    private static final OrgId BUREAU = OrgId.fresh();
    private static final LocalDate BEGIN = LocalDate.of(2013, 9, 1);
    private static final LocalDate ON = LocalDate.of(2026, 2, 16);
    private static final Facts EAST = new Facts(
            "東門國小", BUREAU, new Nature(OrgType.PRIMARY, Ownership.PUBLIC, Set.of(SchoolStage.PRIMARY), false, false));
    private static final Life LIFE = Life.of(EAST, Period.since(BEGIN));

    @Test
    void a_new_one_is_as_usual_for_its_type_where_nothing_is_said() {
        Life nine = said("新校", OrgType.NINE_YEAR, null, null, Life.NONE).after();
        Life migrant = said("新校", OrgType.MIGRANT, null, null, Life.NONE).after();

        assertThat(nine.chapters().getFirst().facts().nature())
                .isEqualTo(new Nature(
                        OrgType.NINE_YEAR,
                        Ownership.PUBLIC,
                        Set.of(SchoolStage.PRIMARY, SchoolStage.JUNIOR),
                        false,
                        false));
        assertThat(migrant.chapters().getFirst().facts().nature().migrant()).isTrue();
        assertThat(told(nine)).containsExactly("新校 2026-02-16 null");
        assertThatThrownBy(() -> said("新校", null, null, null, Life.NONE).after())
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_new_one_begins_on_its_own_day_and_may_be_over_already() {
        assertThat(told(said("舊校", OrgType.PRIMARY, BEGIN, ON, Life.NONE).after()))
                .containsExactly("舊校 2013-09-01 2026-02-16");
    }

    @Test
    void without_a_day_it_changes_on_the_day_of_the_sheet() {
        RowLife said = said("新東國小", null, null, null, LIFE);

        assertThat(said.isCorrection()).isFalse();
        assertThat(said.since()).isEqualTo(ON);
        assertThat(told(said.after())).containsExactly("東門國小 2013-09-01 2026-02-16", "新東國小 2026-02-16 null");
    }

    @Test
    void with_the_day_it_began_it_is_corrected_and_with_an_earlier_one_it_began_earlier() {
        RowLife same = said("東門小學堂", null, BEGIN, null, LIFE);
        RowLife earlier = said("東門國小", null, BEGIN.minusYears(1), null, LIFE);

        assertThat(same.isCorrection()).isTrue();
        assertThat(told(same.after())).containsExactly("東門小學堂 2013-09-01 null");
        assertThat(earlier.isCorrection()).isTrue();
        assertThat(told(earlier.after())).containsExactly("東門國小 2012-09-01 null");
    }

    @Test
    void what_is_said_already_changes_nothing_whatever_the_day() {
        for (LocalDate day : new LocalDate[] {BEGIN, BEGIN.plusDays(1), ON}) {
            assertThat(said("東門國小", OrgType.PRIMARY, day, null, LIFE).after()).isEqualTo(LIFE);
        }
        assertThat(said("東門國小", null, null, null, LIFE).after()).isEqualTo(LIFE);
    }

    @Test
    void of_one_that_begins_tomorrow_a_row_without_a_day_speaks_of_its_beginning() {
        Life coming = Life.of(EAST, Period.since(ON.plusDays(1)));

        assertThat(told(said("新東國小", null, null, null, coming).after())).containsExactly("新東國小 2026-02-17 null");
    }

    @Test
    void of_one_that_is_over_a_row_without_a_day_says_nothing_new() {
        Life over = LIFE.closed(ON.minusDays(1));

        assertThat(said("東門國小", null, null, null, over).after()).isEqualTo(over);
        assertThatThrownBy(() -> said("新東國小", null, null, null, over).after())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.problems().getFirst().reason())
                                .isEqualTo("roster.import.closedAlready"));
        assertThat(told(said("新東國小", null, ON.minusDays(9), null, over).after()))
                .hasSize(2);
        assertThatThrownBy(() -> said("新東國小", null, ON, null, over).after()).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_day_of_closing_may_be_said_again_moved_and_told_for_the_first_time() {
        Life over = LIFE.closed(ON);

        assertThat(told(said("東門國小", null, null, ON, LIFE).after())).containsExactly("東門國小 2013-09-01 2026-02-16");
        assertThat(said("東門國小", null, null, ON, over).after()).isEqualTo(over);
        assertThat(said("東門國小", null, null, ON.plusDays(5), over).after().ends())
                .isEqualTo(ON.plusDays(5));
        assertThat(said("東門國小", null, null, ON.minusDays(5), over).after().ends())
                .isEqualTo(ON.minusDays(5));
        assertThat(said("東門國小", null, null, null, over).after().ends()).isEqualTo(ON);
        assertThatThrownBy(() -> said("東門國小", null, null, BEGIN, LIFE).after()).isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_top_is_not_closed() {
        Life top = Life.of(new Facts("教育局", null, EAST.nature()), Period.since(BEGIN));

        assertThatThrownBy(() -> said("教育局", null, null, ON, top).after()).isInstanceOf(InvalidInput.class);
        assertThat(told(said("教育體育局", null, null, null, top).after())).hasSize(2);
    }

    @Test
    void the_one_above_stays_unless_the_row_says_another() {
        OrgId other = OrgId.fresh();
        SheetOrganisation row = row("東門國小", null, null, null);

        assertThat(new RowLife(row, LIFE, null, ON).after()).isEqualTo(LIFE);
        assertThat(new RowLife(row, LIFE, other, ON)
                        .after()
                        .chapters()
                        .getLast()
                        .facts()
                        .parent())
                .isEqualTo(other);
    }

    private static RowLife said(
            String name, @Nullable OrgType type, @Nullable LocalDate from, @Nullable LocalDate closed, Life before) {
        return new RowLife(row(name, type, from, closed), before, null, ON);
    }

    private static SheetOrganisation row(
            String name, @Nullable OrgType type, @Nullable LocalDate from, @Nullable LocalDate closed) {
        return new SheetOrganisation(2, UUID.randomUUID(), "E", name, null, type, null, null, null, null, from, closed);
    }

    private static List<String> told(Life life) {
        return life.chapters().stream()
                .map(chapter -> chapter.facts().name() + " " + chapter.valid().from() + " "
                        + chapter.valid().until())
                .toList();
    }
}
