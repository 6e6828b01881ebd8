package org.yanxun.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Merger;
import org.yanxun.demo.district.People;
import org.yanxun.demo.district.Roll;
import org.yanxun.demo.district.Unit;
import org.yanxun.demo.district.Units;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Period;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.RosterIntake.Founded;
import org.yanxun.roster.RosterIntake.NewDistrict;
import org.yanxun.roster.RosterIntake.NewOrganisation;

/** Puts the demonstration's units and people into the roster. */
@Component
class RosterLoad {

    private static final String NAME = "示範區";

    private final RosterIntake intake;

    RosterLoad(RosterIntake intake) {
        this.intake = intake;
    }

    /** Founds the district with everybody in it, as of that year. */
    DemoDistrict load(int year, Dice dice) {
        LocalDate longAgo = LocalDate.of(year - 20, 9, 1);
        Founded founded = intake.found(new NewDistrict("DEMO", NAME, NAME + "教育局", NAME + "教師進修學校"), longAgo);
        List<Unit> units = Units.all(dice);
        intake.addOrganisations(
                founded.district(),
                units.stream().map(unit -> organisation(founded, unit, longAgo)).toList());
        Roll roll = People.of(units, year, dice);
        addAll(founded.district(), roll);
        Merger merger = Merger.among(units, year);
        intake.merge(
                founded.district(), merger.closing().id(), merger.successor().id(), merger.on());
        return new DemoDistrict(founded, units, roll, year);
    }

    private static NewOrganisation organisation(Founded founded, Unit unit, LocalDate since) {
        return new NewOrganisation(
                unit.id(), founded.bureau(), unit.code(), unit.name(), unit.nature(), Period.since(since));
    }

    private void addAll(DistrictId district, Roll roll) {
        intake.addPeople(district, roll.people());
        intake.addPosts(district, roll.posts());
        intake.addDuties(district, roll.duties());
        intake.addService(district, roll.service());
        intake.addCredentials(district, roll.credentials());
    }
}
