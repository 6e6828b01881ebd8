package org.yanxun.demo.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewPerson;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.OrgType;

class DistrictTests {

    private static final List<Unit> UNITS = Units.all(new Dice(1));
    private static final Roll ROLL = People.of(UNITS, 2026, new Dice(2));

    @Test
    void the_district_has_about_a_hundred_units_and_four_thousand_people() {
        assertThat(UNITS).hasSizeBetween(90, 115);
        assertThat(ROLL.people()).hasSizeBetween(3_700, 4_500);
    }

    @Test
    void the_ten_practice_bases_come_first() {
        assertThat(UNITS.subList(0, 10)).extracting(Unit::name).contains("蛟川書院", "仁愛中學", "古塘中學", "實驗國小", "莊市中心學校");
    }

    @Test
    void codes_and_names_of_units_are_their_own() {
        assertThat(UNITS).extracting(Unit::code).doesNotHaveDuplicates();
        assertThat(UNITS).extracting(Unit::name).doesNotHaveDuplicates().contains(Units.MERGING, Units.SUCCESSOR);
    }

    @Test
    void the_same_seed_makes_the_same_people() {
        Roll again = People.of(UNITS, 2026, new Dice(2));

        assertThat(again.people()).extracting(NewPerson::name).isEqualTo(namesOf(ROLL));
        assertThat(People.of(UNITS, 2026, new Dice(3)).people())
                .extracting(NewPerson::name)
                .isNotEqualTo(namesOf(ROLL));
    }

    @Test
    void identity_numbers_hold_and_one_ends_in_x() {
        List<String> numbers = ROLL.people().stream()
                .map(NewPerson::idNumber)
                .filter(Objects::nonNull)
                .toList();

        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.length() == 18);
        assertThat(numbers).allMatch(number -> IdNumbers.check(number.substring(0, 17)) == number.charAt(17));
        assertThat(numbers).anyMatch(number -> number.endsWith("X"));
    }

    @Test
    void the_odd_names_of_real_rosters_are_there() {
        List<String> names = namesOf(ROLL);

        assertThat(new HashSet<>(names).size()).as("homonyms").isLessThan(names.size());
        assertThat(names).anyMatch(name -> name.contains("·")).anyMatch(name -> name.contains("•"));
        assertThat(names).anyMatch(name -> name.codePoints().anyMatch(c -> c > 0xFFFF));
    }

    @Test
    void a_nine_year_school_teaches_two_stages() {
        Unit nineYear = UNITS.stream()
                .filter(unit -> unit.nature().type() == OrgType.NINE_YEAR)
                .findFirst()
                .orElseThrow();
        Set<SchoolStage> taught = ROLL.members().stream()
                .filter(member -> member.unit().equals(nineYear))
                .map(Member::stage)
                .collect(Collectors.toSet());

        assertThat(taught).containsExactlyInAnyOrder(SchoolStage.PRIMARY, SchoolStage.JUNIOR);
    }

    @Test
    void some_who_teach_migrant_children_leave_in_summer_and_nobody_else_does() {
        List<Member> leaving =
                ROLL.members().stream().filter(member -> !member.stays()).toList();

        assertThat(leaving)
                .isNotEmpty()
                .allMatch(member -> member.unit().nature().migrant());
    }

    @Test
    void one_kindergarten_is_empty() {
        assertThat(ROLL.members()).noneMatch(member -> member.unit().name().equals(Units.EMPTY));
        assertThat(UNITS).anyMatch(unit -> unit.name().equals(Units.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-10", "2026-03-01", "2026-12-31"})
    void every_staffed_unit_has_one_liaison_on_every_day_who_works_there(LocalDate day) {
        List<NewDuty> liaisons = ROLL.duties().stream()
                .filter(duty -> duty.kind() == DutyKind.LIAISON && duty.valid().contains(day))
                .toList();

        assertThat(liaisons)
                .extracting(NewDuty::organisation)
                .doesNotHaveDuplicates()
                .hasSize(UNITS.size() - 1);
        assertThat(liaisons)
                .allSatisfy(duty -> assertThat(ROLL.posts())
                        .anyMatch(post -> post.person().equals(duty.person())
                                && post.organisation().equals(duty.organisation())
                                && post.valid().contains(day)));
    }

    private static List<String> namesOf(Roll roll) {
        return roll.people().stream().map(NewPerson::name).toList();
    }
}
