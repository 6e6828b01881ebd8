package org.yanxun.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.access.Accounts;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.Role;

class HatTests {

    private final DistrictId district = DistrictId.fresh();
    private final OrgId school = OrgId.fresh();

    @Test
    void those_who_work_for_the_district_see_all_of_it_and_the_others_their_school() {
        assertThat(hat(Role.COLLEGE).scope(district).path()).isEqualTo("/district/");
        assertThat(hat(Role.BUREAU).scope(district).path()).isEqualTo("/district/");
        assertThat(hat(Role.ADMINISTRATOR).scope(district).path()).isEqualTo("/district/");
        assertThat(hat(Role.PRINCIPAL).scope(district).path()).isEqualTo("/district/school/");
        assertThat(hat(Role.TEACHER).scope(district).path()).isEqualTo("/district/school/");
    }

    @Test
    void the_hat_worn_last_is_put_on_again_only_while_it_is_owned() {
        List<Hat> owned = List.of(hat(Role.LIAISON), hat(Role.TEACHER));

        assertThat(Hats.first(owned, account("TEACHER"))).contains(hat(Role.TEACHER));
        assertThat(Hats.first(owned, account("PRINCIPAL"))).contains(hat(Role.LIAISON));
        assertThat(Hats.first(owned, account(null))).contains(hat(Role.LIAISON));
        assertThat(Hats.first(List.of(), account("TEACHER"))).isEqualTo(Optional.empty());
    }

    @Test
    void what_follows_from_the_roster_cannot_be_given() {
        for (Role role : List.of(Role.TEACHER, Role.PRINCIPAL, Role.LIAISON)) {
            assertThatThrownBy(() -> new Accounts.Grant(role, school, Period.since(LocalDate.EPOCH)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Hat hat(Role role) {
        return new Hat(role, school, "蛟川國小", "/district/school/");
    }

    private Account account(@Nullable String last) {
        var hat = last == null ? null : new Account.LastHat(last, school.value());
        return new Account(district, UUID.randomUUID(), "沈老師", "g1", null, false, hat);
    }
}
