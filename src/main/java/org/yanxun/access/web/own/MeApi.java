package org.yanxun.access.web.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.access.domain.Hat;
import org.yanxun.access.session.Caller;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.SignedIn;

/** Who the API's caller is. */
@RestController
class MeApi {

    @SignedIn
    @GetMapping("/api/v1/me")
    Me me(HttpServletRequest request) {
        Caller caller = Caller.of(request).orElseThrow(NotThere::new);
        Set<String> scopes =
                caller.means() instanceof Caller.Means.Token token ? new TreeSet<>(token.scopes()) : Set.of();
        return new Me(
                caller.account().district(),
                caller.account().person(),
                caller.account().name(),
                caller.worn(),
                caller.hats(),
                scopes);
    }

    /**
     * The caller.
     *
     * @param role the hat worn now
     * @param roles all hats owned today
     * @param scopes what the token may do; empty for a browser's session
     */
    record Me(DistrictId district, PersonId person, String name, Hat role, List<Hat> roles, Set<String> scopes) {}
}
