package org.yanxun.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.district.Merger;
import org.yanxun.demo.district.People;
import org.yanxun.demo.district.Unit;
import org.yanxun.demo.district.Units;
import org.yanxun.kernel.OrgId;

class SchoolBasedTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<Unit> UNITS = Units.all(new Dice(1));
    private static final List<Member> MEMBERS =
            People.of(UNITS, 2026, new Dice(2)).members();
    private static final Merger MERGER = Merger.among(UNITS, 2026);

    @Test
    void a_school_that_closes_holds_nothing_from_that_day_on_and_its_people_go_on_elsewhere() {
        List<HeldClass> classes = of(2026, MERGER.closing());

        assertThat(classes).allSatisfy(each -> {
            Unit there = MERGER.at(day(each), MERGER.closing());
            assertThat(each.held().plan().organiser()).isEqualTo(there.id());
            assertThat(each.held().plan().naming().title()).startsWith(there.name());
            assertThat(each.sessions())
                    .allMatch(session -> MERGER.at(
                                    session.when().startsAt().atZone(ZONE).toLocalDate(), MERGER.closing())
                            .equals(there));
        });
        assertThat(classes)
                .extracting(each -> each.held().plan().organiser())
                .contains(MERGER.successor().id());
    }

    @Test
    void a_year_later_all_of_it_is_the_successors() {
        assertThat(of(2027, MERGER.closing()))
                .isNotEmpty()
                .allMatch(each ->
                        each.held().plan().organiser().equals(MERGER.successor().id()));
    }

    @Test
    void any_other_school_has_one_class_for_all_and_one_a_group_none_at_a_weekend() {
        Unit school = UNITS.getFirst();

        for (int year = 2026; year <= 2032; year++) {
            List<HeldClass> classes = of(year, school);
            assertThat(classes.getFirst().seated()).hasSameSizeAs(staff(school));
            assertThat(classes)
                    .extracting(each -> each.held().plan().naming().title())
                    .doesNotHaveDuplicates();
            assertThat(classes)
                    .flatExtracting(HeldClass::sessions)
                    .extracting(
                            session -> session.when().startsAt().atZone(ZONE).getDayOfWeek())
                    .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }

    private static List<HeldClass> of(int year, Unit unit) {
        var maker = new ClassMaker(year, OrgId.fresh(), Instant.MAX);
        return new SchoolBased(new Dice(3), new Timetable(ZONE), maker, MERGER).of(unit, staff(unit));
    }

    private static List<Member> staff(Unit unit) {
        return MEMBERS.stream().filter(member -> member.unit().equals(unit)).toList();
    }

    private static LocalDate day(HeldClass held) {
        return held.sessions().getFirst().when().startsAt().atZone(ZONE).toLocalDate();
    }
}
