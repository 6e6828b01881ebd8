package org.yanxun.attendance.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.attendance.Sittings;
import org.yanxun.attendance.domain.CountingRules;
import org.yanxun.attendance.roll.Roll;
import org.yanxun.attendance.roll.SittingFinder;
import org.yanxun.attendance.roll.SittingFinder.Place;
import org.yanxun.attendance.roll.SittingFinder.Which;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.route.SignedIn;

/** The sittings somebody looks after, and the roll of each. */
@Controller
class RollController {

    private static final int AT_ONCE = 60;

    private final SittingFinder finder;
    private final Roll roll;
    private final Sittings sittings;
    private final Clock clock;

    RollController(SittingFinder finder, Roll roll, Sittings sittings, Clock clock) {
        this.finder = finder;
        this.roll = roll;
        this.sittings = sittings;
        this.clock = clock;
    }

    @Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TRAINER, Role.BUREAU})
    @GetMapping("/sittings")
    Screen list(
            Actor actor,
            @RequestParam(defaultValue = "COMING") Which which,
            @RequestParam(defaultValue = "") String after) {
        Place from = after.isEmpty() ? Place.first(which) : Cursor.read(after);
        List<SittingView> found = finder.list(actor, which, from, AT_ONCE + 1);
        boolean more = found.size() > AT_ONCE;
        List<SittingView> shown = more ? found.subList(0, AT_ONCE) : found;
        String next = more ? "/sittings?which=" + which + "&after=" + Cursor.of(Place.after(shown.getLast())) : null;
        return new SittingListScreen(which, shown, clock.instant(), may(actor), next);
    }

    @Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TRAINER, Role.BUREAU})
    @GetMapping("/sittings/{id}")
    Screen roll(Actor actor, @PathVariable UUID id) {
        SittingView sitting = finder.find(actor, id);
        return new RollScreen(
                sitting, roll.of(actor, sitting), clock.instant(), may(actor).with(sitting));
    }

    /** What the reader may do with sittings; the routes say the same. */
    private static MayDo may(Actor actor) {
        boolean settles = actor.is(Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON);
        return new MayDo(settles, settles || actor.is(Role.TRAINER));
    }

    @Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
    @PostMapping("/sittings/{id}/settle")
    Redirect settle(Actor actor, @PathVariable UUID id) {
        sittings.settle(actor, List.of(id));
        return Redirect.to("/sittings/" + id).saying("attendance.done.settled");
    }

    @SignedIn
    @GetMapping("/sittings/rules")
    Screen rules() {
        return new RulesScreen(CountingRules.ALL);
    }
}
