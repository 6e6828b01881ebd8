package org.yanxun.access.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.access.TestActors;
import org.yanxun.access.domain.Hat;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Role;

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

    private static List<Hat> hats(Role... roles) {
        return List.of(roles).stream()
                .map(role -> new Hat(role, OrgId.fresh(), "蛟川國小", "/a/b/"))
                .toList();
    }
}
