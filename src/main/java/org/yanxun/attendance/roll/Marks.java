package org.yanxun.attendance.roll;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.domain.Noted;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.attendance.event.AttendanceEvent.PresenceCorrected;
import org.yanxun.attendance.roll.MarkStore.About;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;

/** What organisers say by hand, each time with a reason; nothing said is ever changed, only said anew. */
@Service
public class Marks {

    private static final Duration SAME_DAY = Duration.ofHours(12);

    private final Roll roll;
    private final SittingFinder finder;
    private final MarkStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Marks(
            Roll roll,
            SittingFinder finder,
            MarkStore store,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.roll = roll;
        this.finder = finder;
        this.store = store;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Of whom something is said, and why.
     *
     * @param sitting the sitting
     * @param person the person
     * @param revision the revision that the page showed
     * @param reason why; not blank, at most 200 characters
     */
    public record Subject(UUID sitting, UUID person, int revision, String reason) {

        private About about() {
            String why = reason.strip();
            if (why.isEmpty()) {
                throw new InvalidInput("reason", "attendance.wrong.reasonMissing");
            }
            if (why.length() > 200) {
                throw new InvalidInput("reason", "attendance.wrong.reasonLong");
            }
            return new About(sitting, person, revision, why);
        }
    }

    /** Says something of a person before the sitting is settled. */
    @Transactional
    public void say(Actor actor, Subject subject, Said said) {
        About about = subject.about();
        RollRow before = line(actor, subject);
        checkTimes(before.noted().course(), said);
        Refusal.unlessGranted(Verdict.when(store.holdOpen(actor, subject.sitting()), "attendance.refused.settledMark"));
        Instant now = clock.instant();
        Refusal.unlessGranted(Verdict.when(store.mark(actor, about, said, now), "shell.fault.stale"));
        audit.record(
                actor,
                AuditTrail.Decision.of("attendance.mark", "sitting", subject.sitting(), told(subject, said.says()))
                        .from(told(subject, before.counted().status().name()))
                        .because(about.reason()));
    }

    /** Corrects what counts after settling; only the office that holds the sitting does. */
    @Transactional
    public void correct(Actor actor, Subject subject, Counted counted) {
        About about = subject.about();
        SittingView sitting = finder.findHeld(actor, subject.sitting());
        RollRow before = line(actor, subject);
        Refusal.unlessGranted(Verdict.when(sitting.isSettled(), "attendance.refused.notSettled"));
        checkMinutes(sitting, counted);
        Instant now = clock.instant();
        boolean written = store.correct(actor, about, counted.status(), counted.minutes(), now);
        Refusal.unlessGranted(Verdict.when(written, "shell.fault.stale"));
        audit.record(
                actor,
                AuditTrail.Decision.of("attendance.correct", "sitting", subject.sitting(), told(subject, counted))
                        .from(told(subject, before.counted()))
                        .because(about.reason()));
        events.publishEvent(new PresenceCorrected(
                actor.district(), subject.sitting(), new PersonId(subject.person()), subject.revision() + 1, now));
    }

    /** The line of somebody else: nobody marks or corrects their own (decision 0063). */
    private RollRow line(Actor actor, Subject subject) {
        RollRow line = roll.line(actor, subject.sitting(), new PersonId(subject.person()))
                .orElseThrow(NotThere::new);
        Refusal.unlessGranted(Verdict.when(!line.isOf(actor), "attendance.refused.ownMark"));
        return line;
    }

    /** Who came, came before its end; and neither coming nor going is of another day. */
    private static void checkTimes(Noted.Course course, Said said) {
        Instant arrived = said.arrivedAt();
        Instant left = said.leftAt();
        if (arrived != null && !isBetween(arrived, course.startsAt().minus(SAME_DAY), course.endsAt())) {
            throw new InvalidInput("arrivedAt", "attendance.wrong.arrivedWhen");
        }
        if (left != null && left.isAfter(course.endsAt().plus(SAME_DAY))) {
            throw new InvalidInput("leftAt", "attendance.wrong.leftWhen");
        }
    }

    private static boolean isBetween(Instant moment, Instant from, Instant until) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /** Who was not there has no minutes. */
    private static void checkMinutes(SittingView sitting, Counted counted) {
        boolean away = counted.status() == PresenceStatus.ABSENT || counted.status() == PresenceStatus.LEAVE;
        long most = away
                ? 0
                : Duration.between(sitting.startsAt(), sitting.endsAt()).toMinutes();
        if (counted.minutes() < 0 || counted.minutes() > most) {
            throw new InvalidInput("minutes", "attendance.wrong.minutes", most);
        }
    }

    private static Map<String, Object> told(Subject subject, Object what) {
        return Map.of("person", subject.person(), "says", what);
    }
}
