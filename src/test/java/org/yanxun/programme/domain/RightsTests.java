package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.programme.SomeClass.someClass;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.access.TestActors;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SomeClass;

class RightsTests {

    @ParameterizedTest
    @EnumSource(CreditCategory.class)
    void the_college_holds_classes_of_any_category(CreditCategory category) {
        Actor college = TestActors.somebody(Role.COLLEGE);

        assertThat(Rights.toHold(college, someClass().of(category).plan()).isGranted())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "BUREAU", "TEACHER", "TRAINER"})
    void whoever_holds_no_classes_is_told_so_first(Role role) {
        assertThat(Rights.toHold(TestActors.somebody(role), someClass().plan()))
                .isEqualTo(Verdict.refused("programme.refused.notYours"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRINCIPAL", "LIAISON"})
    void a_school_holds_school_based_classes_of_its_own(Role role) {
        Actor actor = TestActors.somebody(role);

        assertThat(Rights.toHold(actor, own(actor, CreditCategory.SCHOOL_BASED)).isGranted())
                .isTrue();
        assertThat(Rights.toHold(actor, own(actor, CreditCategory.CENTRALISED)))
                .isEqualTo(Verdict.refused("programme.refused.onlySchoolBased"));
    }

    @Test
    void a_school_holds_nothing_in_another_organisations_name() {
        Actor principal = TestActors.somebody(Role.PRINCIPAL);

        assertThat(Rights.toHold(
                        principal, someClass().of(CreditCategory.SCHOOL_BASED).plan()))
                .isEqualTo(Verdict.refused("programme.refused.onlyOwn"));
    }

    private static ClassPlan own(Actor actor, CreditCategory category) {
        return new SomeClass(java.util.UUID.randomUUID(), actor.home())
                .of(category)
                .plan();
    }
}
