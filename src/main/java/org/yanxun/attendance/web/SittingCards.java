package org.yanxun.attendance.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanxun.attendance.Sitting;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.place.HomeCard.Act;
import org.yanxun.shell.speech.Speech;

/**
 * What waits at sittings: whoever leads one opens the projector, looks at the list and marks those who were missed; whoever
 * holds some settles them, and looks at scans that came after the settling.
 *
 * @param reader who comes home
 * @param now the moment
 * @param speech the reader's words
 */
record SittingCards(Actor reader, Instant now, Speech speech) {

    List<HomeCard> of(List<SittingView> waiting) {
        List<HomeCard> cards = new ArrayList<>();
        waiting.stream()
                .filter(each -> each.isOpen() && !each.isToSettle(now))
                .findFirst()
                .ifPresent(next -> cards.add(next(next)));
        long over = waiting.stream().filter(each -> each.isToSettle(now)).count();
        long held = waiting.stream()
                .filter(each -> each.held() && each.isToSettle(now))
                .count();
        if (held > 0) {
            cards.add(
                    toSettle(held, "attendance.home.settle", "attendance.home.settleFact", "attendance.home.toSettle"));
        }
        if (over > held && !reader.is(Role.TEACHER)) {
            cards.add(toSettle(
                    over - held, "attendance.home.ledOver", "attendance.home.ledOverFact", "attendance.home.ledMark"));
        }
        waiting.stream()
                .filter(each -> each.held() && each.isSettled())
                .findFirst()
                .ifPresent(settled -> cards.add(lateScans(settled)));
        return cards;
    }

    private HomeCard next(SittingView next) {
        boolean open = !now.isBefore(next.startsAt().minus(Sitting.OPENS_BEFORE));
        String when = Local.day(speech, next.startsAt()) + " " + Local.span(speech, next.startsAt(), next.endsAt());
        return new HomeCard(
                open ? 5 : 30,
                speech.w(open ? "attendance.home.ledNow" : "attendance.home.ledNext", next.title()),
                List.of(
                        when + " · " + next.place(),
                        speech.w("attendance.home.ledExpected", next.counts().expected())),
                List.of(),
                reader.is(Role.TEACHER) ? Optional.empty() : Optional.of(act(next, open)));
    }

    private Act act(SittingView next, boolean open) {
        return open
                ? new Act(speech.w("attendance.list.projector"), "/sittings/" + next.id() + "/projector")
                : new Act(speech.w("attendance.home.ledList"), "/sittings/" + next.id());
    }

    private HomeCard toSettle(long count, String title, String fact, String act) {
        return HomeCard.of(
                20, speech.w(title, count), speech.w(fact), new Act(speech.w(act), "/sittings?which=TO_SETTLE"));
    }

    private HomeCard lateScans(SittingView settled) {
        return HomeCard.of(
                18,
                speech.w("attendance.home.lateScans", settled.title()),
                speech.w("attendance.home.lateScansFact"),
                new Act(speech.w("attendance.home.toLeaves"), "/sittings/" + settled.id()));
    }
}
