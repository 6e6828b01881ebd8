package org.yanxun.insight.web.closing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.insight.closing.Closing;
import org.yanxun.insight.closing.Closings;
import org.yanxun.insight.domain.Heirs;
import org.yanxun.insight.web.promise.Years;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** Closing a year, and opening it again. */
@Controller
@RequestMapping("/board/{year}/closing")
@Allowed(Role.BUREAU)
class ClosingController {

    private final Closings closings;
    private final Heirs heirs;

    ClosingController(Closings closings, Heirs heirs) {
        this.closings = closings;
        this.heirs = heirs;
    }

    @GetMapping
    Screen show(Actor actor, @PathVariable int year) {
        PlanYear wanted = Years.of(year);
        Optional<Closing> closing = closings.of(actor.district(), wanted);
        return new ClosingScreen(
                wanted,
                UuidCreator.getTimeOrderedEpoch(),
                closing,
                closing.isPresent() ? List.of() : closings.outlook(actor.district(), wanted),
                closings.isEnding(wanted),
                new ClosingScreen.Drafts(
                        closing.filter(each -> closings.isDraftThere(actor.district(), each))
                                .isPresent(),
                        closing.filter(each -> closings.isDraftUntouched(actor.district(), each))
                                .isPresent(),
                        closings.kept(actor.district(), wanted)),
                closing.isPresent() ? heirs.in(actor.district(), new PlanYear(wanted.value() + 1)) : Map.of());
    }

    @PostMapping
    Screen close(Actor actor, @PathVariable int year, @RequestParam UUID id, Speech speech) {
        closings.close(actor, Years.of(year), id, speech.w("insight.closing.draft"));
        return Redirect.to("/board/" + year + "/closing").saying("insight.done.closed");
    }

    @PostMapping("/undo")
    Screen undo(Actor actor, @PathVariable int year) {
        boolean isGone = closings.undo(actor, Years.of(year));
        return Redirect.to("/board/" + year + "/closing")
                .saying(isGone ? "insight.done.reopened" : "insight.done.reopenedKept");
    }
}
