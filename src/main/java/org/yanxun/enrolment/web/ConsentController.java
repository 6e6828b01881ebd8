package org.yanxun.enrolment.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.enrolment.lists.Consents;
import org.yanxun.enrolment.lists.Mark;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Allowed;

/** The desk where a school says yes or no to its people's seats, and may think again until the class begins. */
@Controller
@Allowed({Role.PRINCIPAL, Role.LIAISON})
class ConsentController {

    private static final int PAGE = 50;

    private final Consents consents;
    private final Enrolments enrolments;

    ConsentController(Consents consents, Enrolments enrolments) {
        this.consents = consents;
        this.enrolments = enrolments;
    }

    @GetMapping("/consents")
    Screen desk(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return new ConsentsScreen(
                Listed.of(consents.of(actor, Mark.of(after), PAGE + 1), PAGE, Consents.Waiting::mark));
    }

    @PostMapping("/consents/{application}")
    Screen decide(
            Actor actor,
            @PathVariable UUID application,
            @RequestParam boolean granted,
            @RequestParam(defaultValue = "") String reason) {
        enrolments.consent(actor, application, granted, Reasons.of(reason));
        return Redirect.to("/consents").saying(granted ? "enrolment.done.granted" : "enrolment.done.declined");
    }
}
