package org.yanxun.roster.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.kernel.Verdict;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewService;
import org.yanxun.roster.Term.CredentialFamily;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.PostKind;

/** Who may decide what about a person, rule by rule, over all who keep people at all. */
class FactRulesTests {

    private static final List<Role> KEEPERS =
            List.of(Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON);

    private static final Period SINCE = Period.since(LocalDate.of(2025, 9, 1));

    @Test
    void everybody_but_the_liaison_says_who_is_liaison() {
        assertThat(granted(actor -> FactRules.mayKeep(actor, DutyKind.LIAISON)))
                .containsExactly(Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL);
    }

    @Test
    void everybody_but_the_administrator_keeps_homeroom_service_and_qualifications() {
        List<Role> files = List.of(Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON);

        assertThat(granted(actor -> FactRules.mayKeep(actor, DutyKind.HOMEROOM)))
                .isEqualTo(files);
        assertThat(granted(actor -> FactRules.mayKeep(actor, CredentialFamily.QUALIFICATION)))
                .isEqualTo(files);
        assertThat(granted(FactRules::mayKeepPeople)).isEqualTo(files);
    }

    @Test
    void titles_and_principals_come_from_above() {
        List<Role> above = List.of(Role.BUREAU, Role.COLLEGE);

        assertThat(granted(actor -> FactRules.mayKeep(actor, CredentialFamily.TITLE)))
                .isEqualTo(above);
        assertThat(granted(actor -> PostRules.mayTouch(actor, PostKind.PRINCIPAL)))
                .isEqualTo(above);
        assertThat(granted(actor -> PostRules.mayTouch(actor, PostKind.VICE_PRINCIPAL)))
                .isEqualTo(granted(FactRules::mayKeepPeople));
    }

    @Test
    void a_fact_is_judged_by_what_it_is() {
        PersonId person = PersonId.fresh();
        UUID id = UUID.randomUUID();
        var liaison = new NewDuty(id, person, OrgId.fresh(), DutyKind.LIAISON, SINCE);
        var title = new NewCredential(id, person, CredentialKind.MASTER_TEACHER, null, null, SINCE);
        var degree = new NewCredential(id, person, CredentialKind.MASTER_DEGREE, null, null, SINCE);
        var service = new NewService(id, person, SINCE);

        assertThat(granted(actor -> FactRules.mayKeep(actor, liaison)))
                .isEqualTo(granted(actor -> FactRules.mayKeep(actor, DutyKind.LIAISON)));
        assertThat(granted(actor -> FactRules.mayKeep(actor, title)))
                .isEqualTo(granted(actor -> FactRules.mayKeep(actor, CredentialFamily.TITLE)));
        assertThat(granted(actor -> FactRules.mayKeep(actor, degree)))
                .isEqualTo(granted(actor -> FactRules.mayKeep(actor, CredentialFamily.QUALIFICATION)));
        assertThat(granted(actor -> FactRules.mayKeep(actor, service))).isEqualTo(granted(FactRules::mayKeepPeople));
    }

    @Test
    void every_kind_of_credential_is_a_title_or_a_qualification() {
        assertThat(Arrays.stream(CredentialKind.values()).map(CredentialKind::family))
                .containsOnly(CredentialFamily.TITLE, CredentialFamily.QUALIFICATION);
    }

    private static List<Role> granted(Function<Actor, Verdict> rule) {
        return KEEPERS.stream()
                .filter(role -> rule.apply(actor(role)).isGranted())
                .toList();
    }

    private static Actor actor(Role role) {
        OrgId home = OrgId.fresh();
        return new Actor(PersonId.fresh(), "沈老師", role, home, new Scope(DistrictId.fresh(), "/" + home + "/"));
    }
}
