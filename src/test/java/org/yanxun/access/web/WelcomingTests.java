package org.yanxun.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.Hat;
import org.yanxun.access.domain.SignInResult.Wait;
import org.yanxun.access.session.Caller;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.frame.Frame.OtherHat;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

/** What someone is told who must wait, and which hats someone is offered who is in. */
class WelcomingTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({"0, 1, seconds", "29, 30, seconds", "89, 90, seconds", "90, 2, minutes", "3600, 61, minutes"})
    void a_wait_is_said_in_seconds_while_it_is_short_and_in_minutes_after(int seconds, int said, String unit) {
        FieldProblem problem = Welcoming.waiting(new Wait(Duration.ofSeconds(seconds)), response);
        String words = new Words().in(Language.EN).why(problem);

        assertThat(words).contains(said + " " + unit);
        assertThat(response.getHeader("Retry-After")).isEqualTo(String.valueOf(seconds + 1));
    }

    @Test
    void all_hats_but_the_one_worn_are_offered() {
        Hat worn = hat(Role.PRINCIPAL, "蛟川國小");
        Hat other = hat(Role.TEACHER, "蛟川國小");
        Account account = new Account(DistrictId.fresh(), UUID.randomUUID(), "沈老師", "g1", null, false, null);
        new Caller(account, worn, List.of(worn, other), new Caller.Means.Session(UUID.randomUUID())).mark(request);

        assertThat(new OwnHats().others(request))
                .containsExactly(new OtherHat(Role.TEACHER, other.organisation(), "蛟川國小"));
    }

    @Test
    void the_same_hat_at_another_school_is_another_hat() {
        Hat here = hat(Role.TEACHER, "蛟川國小");
        Hat there = hat(Role.TEACHER, "青峙國小");
        Account account = new Account(DistrictId.fresh(), UUID.randomUUID(), "沈老師", "g1", null, false, null);
        new Caller(account, here, List.of(here, there), new Caller.Means.Session(UUID.randomUUID())).mark(request);

        assertThat(new OwnHats().others(request)).extracting(OtherHat::place).containsExactly("青峙國小");
    }

    @Test
    void a_stranger_is_offered_none() {
        assertThat(new OwnHats().others(request)).isEmpty();
    }

    private static Hat hat(Role role, String place) {
        OrgId organisation = OrgId.fresh();
        return new Hat(role, organisation, place, "/" + organisation + "/");
    }
}
