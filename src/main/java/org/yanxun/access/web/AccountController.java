package org.yanxun.access.web;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.Hat;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.access.session.ApiTokens;
import org.yanxun.access.session.Caller;
import org.yanxun.access.session.Sessions;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.SignedIn;

/** One's own account: hats, password, sessions and tokens. */
@Controller
@SignedIn
class AccountController {

    private final Sessions sessions;
    private final ApiTokens tokens;
    private final AccountStore accounts;
    private final SignInDesk desk;
    private final Clock clock;

    AccountController(Sessions sessions, ApiTokens tokens, AccountStore accounts, SignInDesk desk, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.accounts = accounts;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/account")
    Screen page(HttpServletRequest request) {
        return screen(request, "");
    }

    @PostMapping("/account/hat")
    Redirect wear(@RequestParam Role role, @RequestParam UUID organisation, HttpServletRequest request) {
        Caller caller = callerOf(request);
        Hat hat = caller.hats().stream()
                .filter(each ->
                        each.role() == role && each.organisation().value().equals(organisation))
                .findFirst()
                .orElseThrow(NotThere::new);
        sessions.wear(sessionOf(caller), hat);
        accounts.remember(caller.account(), hat);
        return Redirect.to("/").saying("access.hat.worn");
    }

    @PostMapping("/account/password")
    Redirect changePassword(
            @RequestParam String old,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletRequest request) {
        Caller caller = callerOf(request);
        if (!password.equals(again)) {
            throw new InvalidInput("again", "access.password.differs");
        }
        if (desk.changePassword(caller.account(), old, password) instanceof Verdict.Refused refused) {
            throw new InvalidInput(List.of(FieldProblem.of("password", refused)));
        }
        sessions.endOthers(caller.account(), sessionOf(caller));
        return Redirect.to("/account").saying("access.password.changed");
    }

    @PostMapping("/account/sessions/{id}/end")
    Redirect endSession(@PathVariable UUID id, HttpServletRequest request) {
        if (!sessions.end(callerOf(request).account(), id)) {
            throw new NotThere();
        }
        return Redirect.to("/account").saying("access.session.ended");
    }

    @PostMapping("/account/tokens")
    Screen makeToken(TokenForm form, HttpServletRequest request) {
        String made = tokens.create(callerOf(request), form.token(clock)).orElse("");
        return made.isEmpty() ? Redirect.to("/account") : screen(request, made);
    }

    @PostMapping("/account/tokens/{id}/revoke")
    Redirect revokeToken(@PathVariable UUID id, HttpServletRequest request) {
        if (!tokens.revoke(callerOf(request).account(), id)) {
            throw new NotThere();
        }
        return Redirect.to("/account").saying("access.token.revoked");
    }

    private Screen screen(HttpServletRequest request, String made) {
        Caller caller = callerOf(request);
        var own = new AccountScreen.Tokens(
                tokens.of(caller.account()), TokenForm.allScopes(), UuidCreator.getTimeOrderedEpoch(), made);
        return new AccountScreen(caller, sessionOf(caller), sessions.of(caller.account()), own, clock.getZone());
    }

    private static Caller callerOf(HttpServletRequest request) {
        return Caller.of(request).orElseThrow(NotThere::new);
    }

    /** These pages are for browsers: a token has no session. */
    private static UUID sessionOf(Caller caller) {
        return switch (caller.means()) {
            case Caller.Means.Session session -> session.id();
            case Caller.Means.Token ignored -> throw new NotThere();
        };
    }
}
