package org.yanxun.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActorTests {

    private static final DistrictId DISTRICT = DistrictId.fresh();
    private static final OrgId SCHOOL = OrgId.fresh();
    private static final Actor LIAISON =
            new Actor(PersonId.fresh(), "Lin", Role.LIAISON, SCHOOL, new Scope(DISTRICT, "/d/s1/"));

    @Test
    void a_person_wears_one_hat_at_a_time() {
        assertThat(LIAISON.is(Role.LIAISON, Role.PRINCIPAL)).isTrue();
        assertThat(LIAISON.is(Role.TEACHER)).isFalse();
        assertThat(LIAISON.district()).isEqualTo(DISTRICT);
    }

    @Test
    void a_scope_covers_its_organisation_and_what_lies_below() {
        assertThat(LIAISON.scope().covers("/d/s1/")).isTrue();
        assertThat(LIAISON.scope().covers("/d/s1/campus/")).isTrue();
        assertThat(LIAISON.scope().covers("/d/s10/")).isFalse();
        assertThat(LIAISON.scope().covers("/d/")).isFalse();
    }

    @Test
    void a_path_without_its_slashes_is_no_scope() {
        assertThatThrownBy(() -> new Scope(DISTRICT, "/d/s1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void identities_are_ordered_by_the_time_of_their_making() {
        PersonId first = PersonId.fresh();
        PersonId second = PersonId.fresh();

        assertThat(first.toString()).isLessThan(second.toString());
        assertThat(PersonId.of(first.toString())).isEqualTo(first);
        assertThatThrownBy(() -> OrgId.of("school 7")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_verdict_says_yes_or_why_not() {
        assertThat(Verdict.granted().isGranted()).isTrue();
        assertThat(Verdict.when(true, "any.reason").isGranted()).isTrue();
        assertThat(Verdict.when(false, "any.reason", 5)).isEqualTo(Verdict.refused("any.reason", 5));
    }
}
