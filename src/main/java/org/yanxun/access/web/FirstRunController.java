package org.yanxun.access.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.yanxun.access.gate.FirstRun;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.route.Open;
import org.yanxun.shell.speech.Speech;

/** The first run: whoever reads the code on the console makes the district and its first administrator. */
@Controller
class FirstRunController {

    private final FirstRun firstRun;
    private final Founding founding;

    FirstRunController(FirstRun firstRun, Founding founding) {
        this.firstRun = firstRun;
        this.founding = founding;
    }

    @Open
    @GetMapping("/first-run")
    Screen page() {
        return firstRun.isNeeded() ? new FirstRunScreen(FirstRunForm.empty(), List.of()) : Redirect.to("/");
    }

    @Open
    @PostMapping("/first-run")
    Screen found(FirstRunForm form, Speech speech) {
        if (!firstRun.isNeeded()) {
            return Redirect.to("/");
        }
        List<FieldProblem> problems = form.problems();
        if (!problems.isEmpty()) {
            return new FirstRunScreen(form.withoutSecrets(), problems);
        }
        if (!firstRun.knows(FirstRunForm.text(form.code()))) {
            return new FirstRunScreen(
                    form.withoutSecrets(), List.of(FieldProblem.of("code", "access.firstRun.wrongCode")));
        }
        firstRun.finish(() -> founding.found(form, speech));
        return Redirect.to("/sign-in").saying("access.firstRun.done");
    }
}
