package org.yanxun.access.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.access.TestActors;
import org.yanxun.access.domain.Grants.Given;
import org.yanxun.access.domain.Hat;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.InvalidInput;

class AccountRulesTests {

    private final Actor liaison = TestActors.somebody(Role.LIAISON);
    private final Actor administrator = TestActors.somebody(Role.ADMINISTRATOR);

    @Test
    void a_liaison_gives_codes_to_teachers_and_trainers_only() {
        assertThat(AccountRules.mayGiveCode(liaison, hats(Role.TEACHER, Role.TRAINER))
                        .isGranted())
                .isTrue();
        for (Role more : List.of(Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON)) {
            assertThat(AccountRules.mayGiveCode(liaison, hats(Role.TEACHER, more))
                            .isGranted())
                    .isFalse();
            assertThat(AccountRules.mayGiveCode(administrator, hats(Role.TEACHER, more))
                            .isGranted())
                    .isTrue();
        }
    }

    @Test
    void nobody_locks_their_own_account() {
        assertThat(AccountRules.mayLock(administrator, administrator.person().value())
                        .isGranted())
                .isFalse();
        assertThat(AccountRules.mayLock(administrator, UUID.randomUUID()).isGranted())
                .isTrue();
    }

    @Test
    void the_last_administrator_stays() {
        assertThat(AccountRules.mayStopAdministering(false).isGranted()).isFalse();
        assertThat(AccountRules.mayStopAdministering(true).isGranted()).isTrue();
    }

    @Test
    void a_hat_begins_and_ends_in_years_that_people_live_in() {
        assertThatCode(() -> AccountRules.mustBeNear("from", LocalDate.of(1950, 1, 1)))
                .doesNotThrowAnyException();
        for (LocalDate far : List.of(LocalDate.of(1949, 12, 31), LocalDate.of(2101, 1, 1), LocalDate.MAX)) {
            assertThatThrownBy(() -> AccountRules.mustBeNear("from", far)).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void ending_a_hat_never_makes_it_longer() {
        LocalDate from = LocalDate.of(2026, 9, 1);
        LocalDate until = LocalDate.of(2027, 7, 1);
        var given = new Given(UUID.randomUUID(), Role.COLLEGE, UUID.randomUUID(), "", from, until);

        assertThatCode(() -> AccountRules.mustShorten(given, until)).doesNotThrowAnyException();
        assertThatThrownBy(() -> AccountRules.mustShorten(given, until.plusDays(1)))
                .isInstanceOf(InvalidInput.class);
        var open = new Given(UUID.randomUUID(), Role.COLLEGE, UUID.randomUUID(), "", from, null);
        assertThatCode(() -> AccountRules.mustShorten(open, until.plusDays(1))).doesNotThrowAnyException();
    }

    private static List<Hat> hats(Role... roles) {
        return List.of(roles).stream()
                .map(role -> new Hat(role, OrgId.fresh(), "蛟川國小", "/a/b/"))
                .toList();
    }
}
