package org.yanxun.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yanxun.access.gate.CookieJar;
import org.yanxun.access.session.Caller;
import org.yanxun.access.session.OwnAccount;
import org.yanxun.access.session.Sessions;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.shell.route.Open;
import org.yanxun.shell.route.SignedIn;

/** Signing out, here or everywhere; and the answer to a page that was open for too long. */
@Controller
class SignOutController {

    private final Sessions sessions;
    private final OwnAccount own;

    SignOutController(Sessions sessions, OwnAccount own) {
        this.sessions = sessions;
        this.own = own;
    }

    @Open
    @PostMapping("/sign-out")
    Redirect signOut(HttpServletRequest request, HttpServletResponse response) {
        Caller.of(request).ifPresent(caller -> {
            if (caller.means() instanceof Caller.Means.Session session) {
                sessions.end(caller.account(), session.id());
            }
        });
        CookieJar.dropSession(request, response);
        return Redirect.to("/sign-in").saying("access.signOut.done");
    }

    @SignedIn
    @PostMapping("/sign-out/everywhere")
    Redirect signOutEverywhere(HttpServletRequest request, HttpServletResponse response) {
        Caller.of(request).ifPresent(own::endSessions);
        CookieJar.dropSession(request, response);
        return Redirect.to("/sign-in").saying("access.signOut.everywhere");
    }

    @Open
    @RequestMapping("/too-old")
    Redirect tooOld() {
        throw new Refusal(new Verdict.Refused("access.tooOld", java.util.List.of()));
    }
}
