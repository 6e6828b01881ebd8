package org.yanxun.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.Reach;
import org.yanxun.insight.domain.SchoolTally;
import org.yanxun.insight.domain.Tally;
import org.yanxun.insight.web.BoardViews.Chunk;
import org.yanxun.insight.web.BoardViews.School;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Scope;
import org.yanxun.shell.State;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

/** The lists behind the board: page by page for programs, as a sheet, and as a table of schools. */
class BoardListsTests {

    private static final PlanYear YEAR = new PlanYear(2031);

    @Property
    void page_by_page_everything_comes_once_and_in_order(
            @ForAll @IntRange(max = 23) int size, @ForAll @IntRange(min = 1, max = 9) int limit) {
        List<School> all = schools(size).stream().map(School::of).toList();
        List<School> got = new ArrayList<>();
        @Nullable UUID cursor = null;
        do {
            Chunk<School> chunk = Chunk.of(all, cursor, limit);
            assertThat(chunk.items()).hasSizeLessThanOrEqualTo(limit);
            got.addAll(chunk.items());
            cursor = chunk.next();
        } while (cursor != null);
        assertThat(got).isEqualTo(all);
    }

    @Test
    void a_full_last_page_says_that_it_is_the_last() {
        List<School> all = schools(4).stream().map(School::of).toList();
        assertThat(Chunk.of(all, null, 4).next()).isNull();
        assertThat(Chunk.of(all, null, 3).next()).isEqualTo(all.get(2).id());
        assertThat(Chunk.of(all, all.getLast().id(), 3).items()).isEmpty();
        assertThat(Chunk.of(all, UUID.randomUUID(), 3).items()).isEmpty();
    }

    @Test
    void a_person_is_told_with_every_category_earned_and_missing() {
        Reach reach = new Reach(
                PersonId.fresh(),
                "甲",
                "",
                Map.of(CreditCategory.ONLINE, Credits.of("7.5")),
                Map.of(CreditCategory.ONLINE, Credits.of("0.5"), CreditCategory.CENTRALISED, Credits.of(16)));
        BoardViews.Person person = BoardViews.Person.of(reach);
        assertThat(person.credits())
                .containsOnlyKeys(CreditCategory.values())
                .containsEntry(CreditCategory.ONLINE, "7.5");
        assertThat(person.missing())
                .containsEntry(CreditCategory.ONLINE, "0.5")
                .containsEntry(CreditCategory.CENTRALISED, "16");
        assertThat(person.missing().get(CreditCategory.SCHOOL_BASED))
                .isEqualTo(person.credits().get(CreditCategory.CENTRALISED));
        assertThat(reach.isThrough()).isFalse();
    }

    @Test
    void the_sheet_has_every_schools_people_and_what_they_reached_in_numbers() throws IOException {
        List<SchoolTally> schools = List.of(
                school("第一校", "/d/1/", 12, Map.of(Measure.ALL, 3, Measure.ONLINE, 7)),
                school("第二校", "/d/2/", 0, Map.of()));
        byte[] bytes = SchoolsSheet.of(schools, new Words().in(Language.HANT));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.getFirst().getCellCount()).isEqualTo(2 + Measure.values().length);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("第一校");
            assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("12");
            assertThat(rows.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("3");
            assertThat(rows.get(1).getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("7");
            assertThat(rows.get(2).getCellAsNumber(1).orElseThrow()).isZero();
        }
    }

    @Test
    void of_schools_with_the_same_share_the_one_that_lacks_most_people_comes_first() {
        Figures figures = figures(List.of(
                school("小", "/d/1/", 10, Map.of(Measure.ALL, 5)),
                school("大", "/d/2/", 100, Map.of(Measure.ALL, 50)),
                school("好", "/d/3/", 10, Map.of(Measure.ALL, 10))));
        SchoolsScreen screen = SchoolsScreen.of(figures, new Scope(DistrictId.fresh(), "/d/"), Measure.ALL);
        assertThat(screen.schools()).extracting(SchoolsScreen.Row::name).containsExactly("大", "小", "好");
        assertThat(screen.schools().getFirst().missing()).isEqualTo(50);
        assertThat(screen.schools().getLast().standing().state()).isEqualTo(State.MET);
        assertThat(screen.district().tally().people()).isEqualTo(120);
        assertThat(screen.district().peoplePath()).isEmpty();
    }

    @Test
    void whoever_looks_after_no_school_that_counts_sees_the_sum_alone() {
        Figures figures = figures(schools(3));
        SchoolsScreen screen = SchoolsScreen.of(figures, new Scope(DistrictId.fresh(), "/d/9/"), Measure.ALL);
        assertThat(screen.schools()).isEmpty();
        assertThat(screen.district().tally()).isEqualTo(figures.district());
    }

    @Test
    void a_school_whose_path_only_begins_alike_is_another_school() {
        Figures figures = figures(List.of(
                school("一", "/d/1/", 1, Map.of()),
                school("十一", "/d/11/", 1, Map.of()),
                school("部", "/d/1/2/", 1, Map.of())));
        assertThat(SchoolsScreen.within(figures, new Scope(DistrictId.fresh(), "/d/1/")))
                .extracting(SchoolTally::name)
                .containsExactly("一", "部");
    }

    private static Figures figures(List<SchoolTally> schools) {
        return new Figures(YEAR, LocalDate.of(2031, 10, 14), Optional.empty(), true, schools, List.of(), List.of());
    }

    private static List<SchoolTally> schools(int size) {
        return IntStream.range(0, size)
                .mapToObj(n -> school("第" + n + "校", "/d/" + n + "/", n, Map.of(Measure.ALL, n / 2)))
                .toList();
    }

    private static SchoolTally school(String name, String path, int people, Map<Measure, Integer> reached) {
        return new SchoolTally(OrgId.fresh(), name, path, new Tally(people, reached));
    }
}
