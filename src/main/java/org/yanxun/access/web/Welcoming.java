package org.yanxun.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.SignInResult.Wait;
import org.yanxun.access.domain.SignInResult.Welcome;
import org.yanxun.access.gate.CookieJar;
import org.yanxun.access.gate.OwnPath;
import org.yanxun.access.session.Caller;
import org.yanxun.access.session.Sessions;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.fault.FieldProblem;

/** Lets someone in: a new session on this browser in place of the old one, and on to where they wanted to go. */
@Component
class Welcoming {

    private final Sessions sessions;
    private final AccountStore accounts;

    Welcoming(Sessions sessions, AccountStore accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    Redirect letIn(Welcome welcome, String next, HttpServletRequest request, HttpServletResponse response) {
        String token = sessions.begin(welcome.account(), welcome.hat(), device(request));
        accounts.remember(welcome.account(), welcome.hat());
        CookieJar.putDevice(welcome.device(), request, response);
        return begin(token, next, request, response);
    }

    Redirect letInByOneClick(Welcome welcome, String next, HttpServletRequest request, HttpServletResponse response) {
        String token = sessions.beginByOneClick(welcome.account(), welcome.hat(), device(request));
        return begin(token, next, request, response);
    }

    /** How long to wait, in whole minutes or seconds, as a problem of the whole form, and set as a header. */
    static FieldProblem waiting(Wait wait, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.left().toSeconds() + 1));
        return FieldProblem.of(FormScreen.WHOLE, wait.told());
    }

    private Redirect begin(String token, String next, HttpServletRequest request, HttpServletResponse response) {
        Caller.of(request).ifPresent(before -> {
            if (before.means() instanceof Caller.Means.Session session) {
                sessions.end(before.account(), session.id());
            }
        });
        CookieJar.putSession(token, request, response);
        return Redirect.to(OwnPath.of(next));
    }

    private static String device(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
    }
}
