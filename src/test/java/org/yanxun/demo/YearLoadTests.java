package org.yanxun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.district.People;
import org.yanxun.demo.district.Unit;
import org.yanxun.demo.district.Units;
import org.yanxun.demo.year.PlanYears;
import org.yanxun.demo.year.Year;
import org.yanxun.kernel.OrgId;
import org.yanxun.programme.SessionPlan;

class YearLoadTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<Unit> UNITS = Units.all(new Dice(1));

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-01T09:00", "2027-02-10T10:30", "2027-05-05T16:00", "2026-11-24T15:20"})
    void all_that_is_over_is_settled_but_the_latest_which_the_college_may_settle_itself(LocalDateTime now) {
        Instant moment = now.atZone(ZONE).toInstant();
        Year year = year(now);
        List<UUID> over = YearLoad.over(moment, year);
        Set<UUID> left = new HashSet<>(ended(year, moment));
        over.forEach(left::remove);

        assertThat(over).doesNotHaveDuplicates().isSubsetOf(ended(year, moment));
        assertThat(left)
                .hasSize(4)
                .contains(year.justHeld().sessions().getLast().id());
        assertThat(over).contains(year.justHeld().sessions().getFirst().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T15:20"})
    void no_device_notes_the_first_two_of_the_class_just_held_and_everybody_else(LocalDateTime now) {
        Year year = year(now);
        UUID sitting = year.justHeld().sessions().getFirst().id();
        List<Member> seated = year.justHeld().seated();

        assertThat(seated.stream()
                        .filter(member -> DeskLoad.isNotedByHand(
                                year.justHeld(), new Arrival(sitting, member.id(), true, Instant.EPOCH)))
                        .toList())
                .isEqualTo(seated.subList(0, 2));
        assertThat(DeskLoad.isNotedByHand(
                        year.justHeld(),
                        new Arrival(UUID.randomUUID(), seated.getFirst().id(), true, Instant.EPOCH)))
                .isFalse();
    }

    private static Year year(LocalDateTime now) {
        List<Member> members = People.of(UNITS, PlanYears.firstToldOn(now.toLocalDate()), new Dice(2))
                .members();
        return Year.of(UNITS, members, OrgId.fresh(), now, new Dice(3));
    }

    private static List<UUID> ended(Year year, Instant moment) {
        return year.classes().stream()
                .flatMap(each -> each.sessions().stream())
                .filter(session -> session.when().endsAt().isBefore(moment))
                .map(SessionPlan::id)
                .toList();
    }
}
