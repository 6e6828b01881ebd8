package org.yanxun.attendance.web;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.yanxun.attendance.code.Codes;
import org.yanxun.attendance.code.Passage;
import org.yanxun.attendance.roll.Roll;
import org.yanxun.attendance.roll.SittingFinder;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.document.QrCode;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** The projector during sign-in: the code of the moment, who has come, how many are missing. */
@Controller
@Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TRAINER})
class ProjectorController {

    private static final int NAMES = 24;
    private static final Duration LEAVING = Duration.ofMinutes(15);

    private final SittingFinder finder;
    private final Roll roll;
    private final Codes codes;
    private final Clock clock;

    ProjectorController(SittingFinder finder, Roll roll, Codes codes, Clock clock) {
        this.finder = finder;
        this.roll = roll;
        this.codes = codes;
        this.clock = clock;
    }

    @GetMapping("/sittings/{id}/projector")
    Screen projector(Actor actor, Speech speech, @PathVariable UUID id, @Nullable Passage passage) {
        SittingView sitting = finder.find(actor, id);
        return new ProjectorScreen(sitting, now(actor, speech, sitting, passage));
    }

    /** What changes on it every few seconds. */
    @GetMapping("/sittings/{id}/projector/now")
    Screen now(Actor actor, Speech speech, @PathVariable UUID id, @RequestParam Passage passage) {
        return now(actor, speech, finder.find(actor, id), passage);
    }

    private ProjectorNow now(Actor actor, Speech speech, SittingView sitting, @Nullable Passage wanted) {
        Passage passage = wanted == null || !sitting.checkout() ? usual(sitting) : wanted;
        Codes.Shown shown = codes.shown(actor.district(), sitting.id(), passage);
        String link = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + shown.link();
        String qr = QrCode.svg(link, speech.w("attendance.projector.qr"));
        return new ProjectorNow(sitting, passage, shown.digits(), qr, roll.arrivals(actor, sitting, NAMES));
    }

    /** Coming, until a quarter of an hour before the end of a sitting that asks for going. */
    private Passage usual(SittingView sitting) {
        boolean leaving =
                sitting.checkout() && clock.instant().isAfter(sitting.endsAt().minus(LEAVING));
        return leaving ? Passage.OUT : Passage.IN;
    }
}
