package org.yanxun.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
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
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.SessionPlan;

class ArrivalsTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 14, 0);
    private static final Instant MOMENT = NOW.atZone(ZONE).toInstant();
    private static final List<Unit> UNITS = Units.all(new Dice(1));
    private static final List<Member> MEMBERS =
            People.of(UNITS, 2026, new Dice(2)).members();
    private static final HeldClass WORKSHOP =
            Year.of(UNITS, MEMBERS, OrgId.fresh(), NOW, new Dice(3)).justHeld();

    @Test
    void leaving_is_noted_only_of_whoever_came_and_only_where_it_is_asked() {
        Set<List<Object>> came = arrivals(WORKSHOP).stream()
                .filter(Arrival::arriving)
                .map(ArrivalsTests::who)
                .collect(Collectors.toSet());
        List<Arrival> left =
                arrivals(WORKSHOP).stream().filter(each -> !each.arriving()).toList();

        assertThat(left).isNotEmpty().allMatch(each -> came.contains(who(each)));
        assertThat(arrivals(plain(WORKSHOP))).isNotEmpty().allMatch(Arrival::arriving);
    }

    @Test
    void some_leave_early_some_forget_to_say_so_and_nobody_leaves_before_coming() {
        HeldClass all = new HeldClass(WORKSHOP.held(), MEMBERS);
        SessionPlan first = WORKSHOP.sessions().getFirst();
        List<Arrival> there = arrivals(all).stream()
                .filter(each -> each.sitting().equals(first.id()))
                .toList();
        long came = there.stream().filter(Arrival::arriving).count();
        List<Arrival> left = there.stream().filter(each -> !each.arriving()).toList();

        assertThat(left).hasSizeBetween((int) (came * 0.85), (int) (came * 0.99));
        assertThat(left)
                .anyMatch(each -> each.at().isBefore(first.when().endsAt().minus(Duration.ofMinutes(20))))
                .allMatch(each -> each.at().isAfter(first.when().startsAt().plus(Duration.ofMinutes(60))));
    }

    @Test
    void nobody_comes_before_the_post_begins_or_after_it_has_ended() {
        LocalDate day = LocalDate.of(2026, 5, 20);
        List<SessionPlan> sessions =
                new Timetable(ZONE).daily("課", "室", LocalTime.of(9, 0), 2, List.of(day, day.plusMonths(3)));
        HeldClass all = new ClassMaker(2026, OrgId.fresh(), MOMENT)
                .of(CreditCategory.CENTRALISED, "課")
                .held(sessions, MEMBERS);

        Set<PersonId> inMay = at(all, 0);
        Set<PersonId> inAugust = at(all, 1);
        assertThat(MEMBERS)
                .filteredOn(member -> member.since().isAfter(day))
                .isNotEmpty()
                .noneMatch(member -> inMay.contains(member.id()));
        assertThat(MEMBERS)
                .filteredOn(member -> !member.stays())
                .isNotEmpty()
                .anyMatch(member -> inMay.contains(member.id()))
                .noneMatch(member -> inAugust.contains(member.id()));
    }

    private static Set<PersonId> at(HeldClass held, int session) {
        return arrivals(held).stream()
                .filter(each ->
                        each.sitting().equals(held.sessions().get(session).id()))
                .map(Arrival::person)
                .collect(Collectors.toSet());
    }

    private static List<Arrival> arrivals(HeldClass held) {
        return new Arrivals(new Dice(4)).before(MOMENT, List.of(held));
    }

    private static List<Object> who(Arrival arrival) {
        return List.of(arrival.sitting(), arrival.person());
    }

    /** The same people where leaving is not noted. */
    private static HeldClass plain(HeldClass held) {
        return new ClassMaker(2026, OrgId.fresh(), MOMENT)
                .of(CreditCategory.CENTRALISED, "課")
                .held(
                        new Timetable(ZONE).daily("課", "室", LocalTime.of(9, 0), 2, List.of(LocalDate.of(2026, 5, 20))),
                        held.seated());
    }
}
