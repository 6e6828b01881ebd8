package org.yanxun.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.access.domain.SignInResult;
import org.yanxun.access.gate.CookieJar;
import org.yanxun.access.gate.OwnPath;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Open;
import org.yanxun.shell.speech.Speech;

/** The first sign-in with a code from paper, where everyone sets a password of their own. */
@Controller
class ActivationController {

    private final SignInDesk desk;
    private final Welcoming welcoming;

    ActivationController(SignInDesk desk, Welcoming welcoming) {
        this.desk = desk;
        this.welcoming = welcoming;
    }

    @Open
    @GetMapping("/sign-in/first")
    Screen page(@RequestParam(defaultValue = "/") String next) {
        return new ActivationScreen(OwnPath.of(next), "", "", HttpStatus.OK);
    }

    @Open
    @PostMapping("/sign-in/first")
    Screen activate(ActivationForm form, Speech speech, HttpServletRequest request, HttpServletResponse response) {
        if (!form.isWhole()) {
            return again(form, speech.w("access.first.wrong"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!form.isRepeated()) {
            return again(form, speech.w("access.password.differs"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        SignInResult result =
                desk.activate(form.loginText(), form.codeText(), form.passwordText(), CookieJar.device(request));
        return switch (result) {
            case SignInResult.Welcome welcome -> welcoming.letIn(welcome, form.wayOn(), request, response);
            case SignInResult.Wrong() -> again(form, speech.w("access.first.wrong"), HttpStatus.UNPROCESSABLE_CONTENT);
            case SignInResult.Wait wait ->
                again(form, Welcoming.waiting(wait, speech, response), HttpStatus.TOO_MANY_REQUESTS);
            case SignInResult.Stopped stopped ->
                again(form, speech.why(stopped.why()), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static Screen again(ActivationForm form, String problem, HttpStatus status) {
        return new ActivationScreen(OwnPath.of(form.wayOn()), form.loginText(), problem, status);
    }
}
