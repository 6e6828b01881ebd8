package org.yanxun.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.district.People;
import org.yanxun.demo.district.Units;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.SessionPlan;

/** What the college holds in any year: face to face in summer and at weekends, and online in the evening. */
class CollegeClassesTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<Member> TRAINEES = People.of(Units.all(new Dice(1)), 2026, new Dice(2)).members().stream()
            .filter(member -> member.isTrainee() && member.stays())
            .toList();
    private static final OrgId COLLEGE = OrgId.fresh();

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027, 2028})
    void teachers_are_called_together_in_summer_or_at_weekends(int year) {
        assertThat(centralised(year)).allSatisfy(each -> {
            List<LocalDate> days = days(each);
            boolean isSummer =
                    days.stream().allMatch(day -> day.getMonth() == Month.JULY || day.getMonth() == Month.AUGUST);
            boolean isAtWeekends = days.stream()
                    .allMatch(
                            day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
            assertThat(isSummer || isAtWeekends).isTrue();
            assertThat(days).doesNotHaveDuplicates().allMatch(day -> day.getYear() == year);
        });
    }

    @Test
    void sixteen_hours_face_to_face_and_eight_online_are_what_the_plan_asks_for() {
        assertThat(centralised(2026)).isNotEmpty().allMatch(each -> hours(each) == 16);
        assertThat(online(2026)).isNotEmpty().allMatch(each -> hours(each) == 8);
        assertThat(online(2026)).allMatch(each -> each.held().plan().terms().category() == CreditCategory.ONLINE);
    }

    @Test
    void nearly_everybody_sits_in_one_of_each_and_nobody_in_two() {
        for (List<HeldClass> classes : List.of(centralised(2026), online(2026))) {
            List<PersonId> seated = new ArrayList<>();
            classes.forEach(each -> each.seated().forEach(member -> seated.add(member.id())));
            assertThat(seated).doesNotHaveDuplicates();
            assertThat(seated.size()).isBetween(TRAINEES.size() * 88 / 100, TRAINEES.size() * 98 / 100);
            assertThat(classes).allMatch(each -> each.seated().size() <= 70);
        }
    }

    @Test
    void colleagues_of_a_class_teach_the_same_stage_that_it_is_for() {
        assertThat(centralised(2026)).allSatisfy(each -> {
            Set<Object> stages = new HashSet<>(each.held().plan().audience().stages());
            assertThat(each.seated()).allMatch(member -> stages.isEmpty() || stages.contains(member.stage()));
        });
    }

    @Test
    void an_evening_online_is_a_tuesday_within_the_year() {
        assertThat(online(2027))
                .allSatisfy(each -> assertThat(days(each))
                        .hasSize(4)
                        .allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY && day.getYear() == 2027));
    }

    private static List<HeldClass> centralised(int year) {
        return new Centralised(new Dice(3), new Timetable(ZONE), maker(year)).of(TRAINEES);
    }

    private static List<HeldClass> online(int year) {
        return new Online(new Dice(4), new Timetable(ZONE), maker(year)).of(TRAINEES);
    }

    private static ClassMaker maker(int year) {
        return new ClassMaker(year, COLLEGE, Instant.parse("2028-12-31T00:00:00Z"));
    }

    private static double hours(HeldClass held) {
        return held.sessions().stream()
                .mapToDouble(session -> session.hours().doubleValue())
                .sum();
    }

    private static List<LocalDate> days(HeldClass held) {
        return held.sessions().stream()
                .map(SessionPlan::when)
                .map(span -> span.startsAt().atZone(ZONE).toLocalDate())
                .toList();
    }
}
