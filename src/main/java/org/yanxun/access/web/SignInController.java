package org.yanxun.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.route.CurrentActor;
import org.yanxun.shell.route.Open;

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
        return CurrentActor.of(request).isPresent() ? Redirect.to(way) : screen(way, "", List.of(), HttpStatus.OK);
    }

    @Open
    @PostMapping("/sign-in")
    Screen signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        String way = OwnPath.of(form.wayOn());
        if (!form.isWhole()) {
            return wrong(way, form);
        }
        return switch (desk.signIn(form.loginText(), form.passwordText(), CookieJar.device(request))) {
            case SignInResult.Welcome welcome -> welcoming.letIn(welcome, way, request, response);
            case SignInResult.Wrong() -> wrong(way, form);
            case SignInResult.Wait wait ->
                again(way, form, Welcoming.waiting(wait, response), HttpStatus.TOO_MANY_REQUESTS);
            case SignInResult.Stopped stopped ->
                again(way, form, FieldProblem.of(FormScreen.WHOLE, stopped.why()), HttpStatus.FORBIDDEN);
        };
    }

    private Screen wrong(String way, SignInForm form) {
        var problem = FieldProblem.of(FormScreen.WHOLE, "access.signIn.wrong");
        return again(way, form, problem, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Screen again(String way, SignInForm form, FieldProblem problem, HttpStatus status) {
        return screen(way, form.loginText(), List.of(problem), status);
    }

    private SignInScreen screen(String next, String login, List<FieldProblem> problems, HttpStatus status) {
        return new SignInScreen(next, login, problems, status, demonstration.offers());
    }
}
