package org.yanxun.access.web.own;

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
import org.yanxun.access.session.ApiTokens;
import org.yanxun.access.session.Caller;
import org.yanxun.access.session.OwnAccount;
import org.yanxun.access.session.Sessions;
import org.yanxun.kernel.Role;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.SignedIn;

/** One's own account: hats, password, sessions and tokens. */
@Controller
@SignedIn
class AccountController {

    private final Sessions sessions;
    private final ApiTokens tokens;
    private final AccountStore accounts;
    private final OwnAccount own;
    private final Clock clock;

    AccountController(Sessions sessions, ApiTokens tokens, AccountStore accounts, OwnAccount own, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.accounts = accounts;
        this.own = own;
        this.clock = clock;
    }

    @GetMapping("/account")
    Screen page(HttpServletRequest request) {
        return screen(callerOf(request), "", TokenEntry.blank(), List.of());
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
    Screen changePassword(PasswordForm form, HttpServletRequest request) {
        Caller caller = callerOf(request);
        return FormScreen.orAgain(
                () -> {
                    own.changePassword(caller, form.oldText(), form.repeated());
                    return Redirect.to("/account").saying("access.password.changed");
                },
                problems -> screen(caller, "", TokenEntry.blank(), problems));
    }

    @PostMapping("/account/sessions/{id}/end")
    Redirect endSession(@PathVariable UUID id, HttpServletRequest request) {
        own.endSession(callerOf(request), id);
        return Redirect.to("/account").saying("access.session.ended");
    }

    @PostMapping("/account/tokens")
    Screen makeToken(TokenEntry entry, HttpServletRequest request) {
        Caller caller = callerOf(request);
        return FormScreen.orAgain(
                () -> own.makeToken(caller, entry.form().token(clock))
                        .map(made -> screen(caller, made, TokenEntry.blank(), List.of()))
                        .orElseGet(() -> Redirect.to("/account")),
                problems -> screen(caller, "", entry, problems));
    }

    @PostMapping("/account/tokens/{id}/revoke")
    Redirect revokeToken(@PathVariable UUID id, HttpServletRequest request) {
        own.revokeToken(callerOf(request), id);
        return Redirect.to("/account").saying("access.token.revoked");
    }

    private Screen screen(Caller caller, String made, TokenEntry entry, List<FieldProblem> problems) {
        var all = new AccountScreen.Tokens(tokens.of(caller.account()), TokenForm.allScopes(), entry, made);
        return new AccountScreen(
                caller, sessionOf(caller), sessions.of(caller.account()), all, clock.getZone(), problems);
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
