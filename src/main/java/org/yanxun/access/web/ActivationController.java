package org.yanxun.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.access.domain.SignInResult;
import org.yanxun.access.gate.CookieJar;
import org.yanxun.access.gate.OwnPath;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.route.Open;

/** The first sign-in with a code from paper, where everyone sets a password of their own. */
@Controller
class ActivationController {

    private static final Verdict.Refused WRONG = new Verdict.Refused("access.first.wrong", List.of());
    private static final String OF_PASSWORDS = "access.password.";

    private final SignInDesk desk;
    private final Welcoming welcoming;

    ActivationController(SignInDesk desk, Welcoming welcoming) {
        this.desk = desk;
        this.welcoming = welcoming;
    }

    @Open
    @GetMapping("/sign-in/first")
    Screen page(@RequestParam(defaultValue = "/") String next) {
        return new ActivationScreen(OwnPath.of(next), ActivationForm.blank(), List.of(), HttpStatus.OK);
    }

    @Open
    @PostMapping("/sign-in/first")
    Screen activate(ActivationForm form, HttpServletRequest request, HttpServletResponse response) {
        if (!form.isWhole()) {
            return again(form, FormScreen.WHOLE, WRONG);
        }
        if (!form.isRepeated()) {
            return again(form, "again", new Verdict.Refused("access.password.differs", List.of()));
        }
        SignInResult result =
                desk.activate(form.loginText(), form.codeText(), form.passwordText(), CookieJar.device(request));
        return switch (result) {
            case SignInResult.Welcome welcome -> welcoming.letIn(welcome, form.wayOn(), request, response);
            case SignInResult.Wrong() -> again(form, FormScreen.WHOLE, WRONG);
            case SignInResult.Wait wait ->
                screen(form, Welcoming.waiting(wait, response), HttpStatus.TOO_MANY_REQUESTS);
            case SignInResult.Stopped stopped -> again(form, fieldOf(stopped.why()), stopped.why());
        };
    }

    private static String fieldOf(Verdict.Refused refused) {
        return refused.reason().startsWith(OF_PASSWORDS) ? "password" : FormScreen.WHOLE;
    }

    private static Screen again(ActivationForm form, String field, Verdict.Refused why) {
        return screen(form, FieldProblem.of(field, why), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Screen screen(ActivationForm form, FieldProblem problem, HttpStatus status) {
        return new ActivationScreen(OwnPath.of(form.wayOn()), form.withoutPassword(), List.of(problem), status);
    }
}
