package org.yanxun.enrolment.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.enrolment.lists.Consents;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Allowed;

/** The desk where a school says yes or no to its people's seats, and may think again until the class begins. */
@Controller
@Allowed({Role.PRINCIPAL, Role.LIAISON})
class ConsentController {

    private final Consents consents;
    private final Enrolments enrolments;

    ConsentController(Consents consents, Enrolments enrolments) {
        this.consents = consents;
        this.enrolments = enrolments;
    }

    @GetMapping("/consents")
    Screen desk(Actor actor) {
        return new ConsentsScreen(consents.of(actor));
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
