package org.yanxun.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.district.People;
import org.yanxun.demo.district.Unit;
import org.yanxun.demo.district.Units;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.programme.SessionPlan;

class YearTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 14, 0);
    private static final Instant MOMENT = NOW.atZone(ZONE).toInstant();
    private static final List<Unit> UNITS = Units.all(new Dice(1));
    private static final List<Member> MEMBERS =
            People.of(UNITS, 2026, new Dice(2)).members();
    private static final Year YEAR = Year.of(UNITS, MEMBERS, OrgId.fresh(), NOW, new Dice(3));
    private static final List<Arrival> ARRIVALS = new Arrivals(new Dice(4)).before(MOMENT, YEAR.classes());

    @Test
    void every_category_has_classes_behind_it_and_before_it() {
        Map<CreditCategory, Long> held = YEAR.classes().stream()
                .collect(
                        Collectors.groupingBy(each -> each.held().plan().terms().category(), Collectors.counting()));

        assertThat(held).containsOnlyKeys(CreditCategory.values());
        assertThat(sessions()).anyMatch(session -> session.when().startsAt().isAfter(MOMENT));
        assertThat(sessions())
                .filteredOn(session -> session.when().endsAt().isBefore(MOMENT))
                .hasSizeGreaterThan(2_000);
    }

    @Test
    void every_class_belongs_to_a_programme_of_the_year_and_has_room_for_those_in_it() {
        Set<UUID> programmes =
                YEAR.programmes().stream().map(programme -> programme.id()).collect(Collectors.toSet());

        assertThat(YEAR.classes())
                .allMatch(each -> programmes.contains(each.held().plan().programme()));
        assertThat(YEAR.classes())
                .allMatch(each ->
                        each.held().plan().terms().capacity() >= each.seated().size());
    }

    @Test
    void a_teacher_who_comes_to_everything_can_reach_all_three_minima() {
        Map<CreditCategory, Long> best = Map.of(
                CreditCategory.CENTRALISED, bestOf(CreditCategory.CENTRALISED),
                CreditCategory.ONLINE, bestOf(CreditCategory.ONLINE),
                CreditCategory.SCHOOL_BASED, bestOf(CreditCategory.SCHOOL_BASED));

        assertThat(best.get(CreditCategory.CENTRALISED)).isGreaterThanOrEqualTo(16);
        assertThat(best.get(CreditCategory.ONLINE)).isGreaterThanOrEqualTo(8);
        assertThat(best.get(CreditCategory.SCHOOL_BASED)).isGreaterThanOrEqualTo(24);
    }

    @Test
    void two_six_and_eight_of_ten_backbone_teachers_are_sent_up_each_from_another_school() {
        assertThat(sentUp("省級學科骨幹")).hasSize(2);
        assertThat(sentUp("市級學科骨幹")).hasSize(6);
        assertThat(sentUp("區級學科骨幹")).hasSize(8);
        assertThat(sentUp("學科骨幹")).extracting(Member::unit).doesNotHaveDuplicates();
    }

    private static List<Member> sentUp(String title) {
        return YEAR.classes().stream()
                .filter(each -> each.held().plan().naming().title().contains(title))
                .flatMap(each -> each.seated().stream())
                .toList();
    }

    @Test
    void there_is_a_lecture_for_three_hundred_and_a_salon_for_three() {
        assertThat(YEAR.classes()).anyMatch(each -> each.held().plan().terms().capacity() == 300);
        assertThat(YEAR.classes()).anyMatch(each -> each.held().plan().terms().capacity() == 3);
    }

    @Test
    void one_session_runs_across_midnight_and_some_are_at_weekends() {
        assertThat(sessions())
                .anyMatch(session ->
                        day(session.when().startsAt()) != day(session.when().endsAt()));
        assertThat(sessions()).anyMatch(session -> day(session.when().startsAt()) == DayOfWeek.SATURDAY);
    }

    @Test
    void one_sitting_is_going_on_right_now() {
        assertThat(sessions())
                .anyMatch(session -> session.when().startsAt().isBefore(MOMENT)
                        && session.when().endsAt().isAfter(MOMENT));
    }

    @Test
    void people_arrive_once_and_only_while_they_are_in_post() {
        Set<String> once = new HashSet<>();
        Map<UUID, SessionPlan> byId = sessions().stream().collect(Collectors.toMap(SessionPlan::id, s -> s));

        assertThat(ARRIVALS)
                .allMatch(arrival -> once.add(arrival.sitting() + " " + arrival.person() + " " + arrival.arriving()));
        assertThat(ARRIVALS).hasSizeGreaterThan(50_000);
        assertThat(ARRIVALS)
                .allMatch(arrival -> arrival.at()
                        .isAfter(sessionOf(byId, arrival).when().startsAt().minus(Duration.ofHours(1))));
        assertThat(ARRIVALS)
                .noneMatch(arrival -> sessionOf(byId, arrival).when().startsAt().isAfter(MOMENT));
    }

    private static SessionPlan sessionOf(Map<UUID, SessionPlan> byId, Arrival arrival) {
        return Objects.requireNonNull(byId.get(arrival.sitting()));
    }

    private static long bestOf(CreditCategory category) {
        Map<Object, Long> hours = YEAR.classes().stream()
                .filter(each -> each.held().plan().terms().category() == category)
                .flatMap(each -> each.seated().stream()
                        .map(member -> Map.entry(
                                (Object) member.id(),
                                each.held().plan().sessions().stream()
                                        .filter(session ->
                                                session.when().endsAt().isBefore(MOMENT))
                                        .mapToLong(session -> session.hours().longValue())
                                        .sum())))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
        return hours.values().stream().max(Long::compare).orElse(0L);
    }

    private static DayOfWeek day(Instant at) {
        return at.atZone(ZONE).getDayOfWeek();
    }

    private static List<SessionPlan> sessions() {
        return YEAR.classes().stream()
                .flatMap(each -> each.held().plan().sessions().stream())
                .toList();
    }
}
