package org.yanxun.roster.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterIntake;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

@HouseTest
class FirstStepsModuleTests {

    private final FirstSteps steps;
    private final RosterFixture district;

    @Autowired
    FirstStepsModuleTests(FirstSteps steps, RosterIntake intake) {
        this.steps = steps;
        district = RosterFixture.in(intake);
    }

    @Test
    void schools_come_first_then_people_then_nothing_is_left_to_say_here() {
        assertThat(address(Role.ADMINISTRATOR)).isEqualTo("/roster/organisations/imports");
        assertThat(address(Role.BUREAU)).isEqualTo("/roster/organisations/imports");

        var school = district.school("東門國小", SchoolStage.PRIMARY);
        assertThat(address(Role.ADMINISTRATOR)).isEqualTo("/accounts");
        assertThat(address(Role.BUREAU)).isEqualTo("/roster/imports");
        assertThat(cards(Role.BUREAU).getFirst().facts()).last().asString().contains("年度計劃", "開班");

        district.someTeacher().at(school).create();
        assertThat(cards(Role.ADMINISTRATOR)).isEmpty();
        assertThat(cards(Role.BUREAU)).isEmpty();
    }

    @Test
    void nobody_else_is_told_where_to_begin() {
        for (Role role : new Role[] {Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TEACHER, Role.TRAINER}) {
            assertThat(cards(role)).isEmpty();
        }
    }

    private String address(Role role) {
        return cards(role).getFirst().act().orElseThrow().href();
    }

    private List<HomeCard> cards(Role role) {
        return steps.cardsFor(district.actor(role, PersonId.fresh(), district.bureau()), new Words().in(Language.HANT));
    }
}
