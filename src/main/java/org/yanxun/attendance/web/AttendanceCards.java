package org.yanxun.attendance.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanxun.attendance.leave.LeaveView;
import org.yanxun.attendance.leave.Leaves;
import org.yanxun.attendance.roll.OwnSitting;
import org.yanxun.attendance.roll.OwnSittings;
import org.yanxun.attendance.roll.SittingFinder;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.place.HomeCard.Act;
import org.yanxun.shell.place.HomeCards;
import org.yanxun.shell.speech.Speech;

/** What attendance has for somebody coming home: today's sitting, the ones they lead, what waits to be decided. */
@Component
class AttendanceCards implements HomeCards {

    private static final int MOST = 100;

    private final OwnSittings own;
    private final SittingFinder finder;
    private final Leaves leaves;
    private final Clock clock;

    AttendanceCards(OwnSittings own, SittingFinder finder, Leaves leaves, Clock clock) {
        this.own = own;
        this.finder = finder;
        this.leaves = leaves;
        this.clock = clock;
    }

    @Override
    public List<HomeCard> cardsFor(Actor actor, Speech speech) {
        List<HomeCard> cards = new ArrayList<>();
        Instant now = clock.instant();
        LocalDate today = Local.of(now).toLocalDate();
        own.around(actor, now).stream()
                .filter(each -> Local.of(each.startsAt()).toLocalDate().equals(today))
                .forEach(each -> cards.add(today(each, now, speech)));
        if (actor.is(Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TRAINER, Role.TEACHER)) {
            cards.addAll(new SittingCards(actor, now, speech).of(finder.waiting(actor, MOST)));
        }
        if (actor.is(Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON)) {
            leaves(actor, speech).ifPresent(cards::add);
        }
        return cards;
    }

    private static HomeCard today(OwnSitting sitting, Instant now, Speech speech) {
        String title = speech.w("attendance.home.today", Local.time(speech, sitting.startsAt()), sitting.title());
        List<String> facts = new ArrayList<>(List.of(sitting.place() + " · " + sitting.organiser()));
        Optional<Act> act = Optional.empty();
        if (sitting.isOpenAt(now)) {
            facts.add(speech.w("attendance.home.open"));
            act = Optional.of(new Act(speech.w("attendance.home.scan"), "/check-in"));
        } else if (sitting.isLeavingAt(now)) {
            act = Optional.of(new Act(speech.w("attendance.home.checkOut"), "/check-in"));
        }
        if (sitting.own().came() != null) {
            facts.add(speech.w(
                    "attendance.own.came", Local.time(speech, sitting.own().came())));
        }
        return new HomeCard(act.isPresent() ? 10 : 60, title, facts, List.of(), act);
    }

    private Optional<HomeCard> leaves(Actor actor, Speech speech) {
        List<LeaveView> waiting = leaves.toDecide(actor, MOST).stream()
                .filter(each -> each.isOpen() && !each.isOf(actor))
                .toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(HomeCard.of(
                        15,
                        speech.w("attendance.home.leaves", waiting.size()),
                        speech.w(
                                "attendance.home.leavesFact",
                                waiting.getLast().who().name()),
                        new Act(speech.w("attendance.home.toLeaves"), "/leaves")));
    }
}
