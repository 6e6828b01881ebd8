package org.yanxun.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.People;
import org.yanxun.demo.district.Roll;
import org.yanxun.demo.district.Unit;
import org.yanxun.demo.district.Units;
import org.yanxun.demo.year.Arrivals;
import org.yanxun.demo.year.Year;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.programme.ClassPlan.Naming;
import org.yanxun.roster.RosterIntake.Founded;
import org.yanxun.roster.RosterIntake.NewPerson;

class TellingTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 15, 20);
    private static final Founded FOUNDED = new Founded(DistrictId.fresh(), OrgId.fresh(), OrgId.fresh());

    @Test
    void what_is_told_in_the_background_is_what_one_would_have_told_step_by_step() {
        List<Unit> units = Units.all(new Dice(1));
        var telling = Telling.begun(new Grounds(FOUNDED, units, 2026), NOW, new Dice(2));

        Dice dice = new Dice(2);
        Roll roll = People.of(units, 2026, dice);
        Year year = Year.of(units, roll.members(), FOUNDED.college(), NOW, dice);
        List<Arrival> arrivals =
                new Arrivals(dice).before(NOW.atZone(YearLoad.ZONE).toInstant(), year.classes());

        assertThat(names(telling.roll())).isEqualTo(names(roll));
        assertThat(namings(telling.year())).isEqualTo(namings(year));
        assertThat(moments(telling.arrivals())).hasSizeGreaterThan(50_000).isEqualTo(moments(arrivals));
    }

    @Test
    void what_goes_wrong_in_the_background_comes_to_light_when_it_is_asked_for() {
        var telling = Telling.begun(new Grounds(FOUNDED, List.of(), 2026), NOW, new Dice(2));

        assertThatThrownBy(telling::roll).isInstanceOf(CompletionException.class);
        assertThatThrownBy(telling::arrivals).isInstanceOf(CompletionException.class);
    }

    private static List<String> names(Roll roll) {
        return roll.people().stream().map(NewPerson::name).toList();
    }

    private static List<Naming> namings(Year year) {
        return year.classes().stream().map(each -> each.held().plan().naming()).toList();
    }

    private static List<Instant> moments(List<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::at).toList();
    }
}
