package org.yanxun.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.access.domain.Demonstration;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.access.domain.SignInResult;
import org.yanxun.access.gate.CookieJar;
import org.yanxun.access.gate.OwnPath;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.CurrentActor;
import org.yanxun.shell.route.Open;
import org.yanxun.shell.speech.Speech;

/** Signing in by password. */
@Controller
class SignInController {

    private final SignInDesk desk;
    private final Welcoming welcoming;
    private final Demonstration demonstration;

    SignInController(SignInDesk desk, Welcoming welcoming, Demonstration demonstration) {
        this.desk = desk;
        this.welcoming = welcoming;
        this.demonstration = demonstration;
    }

    @Open
    @GetMapping("/sign-in")
    Screen page(@RequestParam(defaultValue = "/") String next, HttpServletRequest request) {
        String way = OwnPath.of(next);
        return CurrentActor.of(request).isPresent() ? Redirect.to(way) : screen(way, "", "", HttpStatus.OK);
    }

    @Open
    @PostMapping("/sign-in")
    Screen signIn(SignInForm form, Speech speech, HttpServletRequest request, HttpServletResponse response) {
        String way = OwnPath.of(form.wayOn());
        if (!form.isWhole()) {
            return wrong(way, form, speech);
        }
        return switch (desk.signIn(form.loginText(), form.passwordText(), CookieJar.device(request))) {
            case SignInResult.Welcome welcome -> welcoming.letIn(welcome, way, request, response);
            case SignInResult.Wrong() -> wrong(way, form, speech);
            case SignInResult.Wait wait ->
                screen(way, form.loginText(), Welcoming.waiting(wait, speech, response), HttpStatus.TOO_MANY_REQUESTS);
            case SignInResult.Stopped stopped ->
                screen(way, form.loginText(), speech.w(stopped.why().reason()), HttpStatus.FORBIDDEN);
        };
    }

    private Screen wrong(String way, SignInForm form, Speech speech) {
        return screen(way, form.loginText(), speech.w("access.signIn.wrong"), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private SignInScreen screen(String next, String login, String problem, HttpStatus status) {
        return new SignInScreen(next, login, problem, status, demonstration.offers());
    }
}
