package org.yanxun.credit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.yanxun.credit.convert.Conversions;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.route.SignedIn;

/** Shows what an hour is worth to everybody; the training college lays down what it is worth from some day on. */
@Controller
class ConversionController {

    private static final String PATH = "/credits/conversions";

    private final Conversions conversions;
    private final Clock clock;

    ConversionController(Conversions conversions, Clock clock) {
        this.conversions = conversions;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping(PATH)
    Screen all(Actor actor) {
        int latest = conversions.latest(actor.district());
        return new ConversionsScreen(
                conversions.all(actor.district()), ConversionForm.blank(latest, LocalDate.now(clock)), List.of());
    }

    @Allowed(Role.COLLEGE)
    @PostMapping(PATH)
    Screen add(Actor actor, ConversionForm form) {
        try {
            conversions.add(actor, form.read());
            return Redirect.to(PATH).saying("credit.done.conversion");
        } catch (InvalidInput invalid) {
            return new ConversionsScreen(conversions.all(actor.district()), form, invalid.problems());
        }
    }
}
