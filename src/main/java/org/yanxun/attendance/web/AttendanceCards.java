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
import org.yanxun.attendance.roll.SittingFinder.Place;
import org.yanxun.attendance.roll.SittingFinder.Which;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.place.HomeCard.Act;
import org.yanxun.shell.place.HomeCards;
import org.yanxun.shell.speech.Speech;

/** What attendance has for somebody coming home: today's sitting, what waits to be settled or decided. */
@Component
class AttendanceCards implements HomeCards {

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
        if (actor.is(Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON)) {
            cards.addAll(officeCards(actor, speech));
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

    private List<HomeCard> officeCards(Actor actor, Speech speech) {
        List<HomeCard> cards = new ArrayList<>();
        int toSettle = finder.list(actor, Which.TO_SETTLE, Place.first(Which.TO_SETTLE), 100)
                .size();
        if (toSettle > 0) {
            cards.add(HomeCard.of(
                    20,
                    speech.w("attendance.home.settle", toSettle),
                    speech.w("attendance.home.settleFact"),
                    new Act(speech.w("attendance.home.toSettle"), "/sittings?which=TO_SETTLE")));
        }
        List<LeaveView> waiting =
                leaves.toDecide(actor, 100).stream().filter(LeaveView::isOpen).toList();
        if (!waiting.isEmpty()) {
            cards.add(HomeCard.of(
                    15,
                    speech.w("attendance.home.leaves", waiting.size()),
                    speech.w(
                            "attendance.home.leavesFact",
                            waiting.getLast().who().name()),
                    new Act(speech.w("attendance.home.toLeaves"), "/leaves")));
        }
        return cards;
    }
}
