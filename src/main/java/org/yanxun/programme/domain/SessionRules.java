package org.yanxun.programme.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.yanxun.attendance.Sitting;
import org.yanxun.kernel.Verdict;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SessionPlan.Span;
import org.yanxun.programme.domain.Intent.OfSession;

/** What each session of a class must be like. */
final class SessionRules {

    private static final int LONGEST_TEXT = 100;
    private static final Duration LONGEST = Duration.ofHours(24);

    /** All of them, in the order of the form. */
    static final List<Rule<OfSession>> ALL = List.of(
            new Rule<>("title", SessionRules::titleIsText),
            new Rule<>("place", each -> isText(each.session().place())),
            new Rule<>("trainer", SessionRules::trainerIsText),
            new Rule<>("endsAt", SessionRules::endsAfterItStarts),
            new Rule<>("endsAt", SessionRules::lastsADayAtMost),
            new Rule<>("startsAt", SessionRules::isNotInThePast),
            new Rule<>("startsAt", SessionRules::whatBeganStays),
            new Rule<>("startsAt", SessionRules::beginsAsSaidOnceCheckInIsOpen),
            new Rule<>("startsAt", SessionRules::leavesTheOthersAlone),
            new Rule<>("hours", SessionRules::hasHours),
            new Rule<>("hours", SessionRules::hoursFit));

    private SessionRules() {}

    private static Verdict isText(String text) {
        if (text.isBlank()) {
            return Verdict.refused("programme.refused.empty");
        }
        return !ClassRules.isReadable(text)
                ? Verdict.refused("programme.refused.text")
                : Verdict.when(text.length() <= LONGEST_TEXT, "programme.refused.long", LONGEST_TEXT);
    }

    /** A title that is the class's own is judged there. */
    private static Verdict titleIsText(OfSession each) {
        String title = each.session().title();
        return title.equals(each.whole().plan().naming().title()) ? Verdict.granted() : isText(title);
    }

    private static Verdict trainerIsText(OfSession each) {
        String name = each.session().trainer().name();
        return name == null ? Verdict.granted() : isText(name);
    }

    private static Verdict endsAfterItStarts(OfSession each) {
        Span when = each.session().when();
        return Verdict.when(when.endsAt().isAfter(when.startsAt()), "programme.refused.endsBeforeItStarts");
    }

    private static Verdict lastsADayAtMost(OfSession each) {
        return Verdict.when(length(each.session()).compareTo(LONGEST) <= 0, "programme.refused.tooLong");
    }

    private static Verdict isNotInThePast(OfSession each) {
        return Verdict.when(
                each.unchanged()
                        || each.session().when().startsAt().isAfter(each.whole().now()),
                "programme.refused.past");
    }

    private static Verdict whatBeganStays(OfSession each) {
        boolean began = each.whole().isPublished()
                && each.whole()
                        .session(each.session().id())
                        .filter(before ->
                                !before.when().startsAt().isAfter(each.whole().now()))
                        .isPresent();
        return Verdict.when(!began || each.unchanged(), "programme.refused.sessionBegan");
    }

    /** Whoever checked in already came at that time and not at another. */
    private static Verdict beginsAsSaidOnceCheckInIsOpen(OfSession each) {
        Intent whole = each.whole();
        return Verdict.when(
                whole.published().isEmpty()
                        || whole.session(each.session().id())
                                .map(before -> before.when().startsAt())
                                .filter(start -> start.isAfter(whole.now()))
                                .filter(start ->
                                        !start.minus(Sitting.OPENS_BEFORE).isAfter(whole.now()))
                                .filter(start ->
                                        !start.equals(each.session().when().startsAt()))
                                .isEmpty(),
                "programme.refused.checkInOpen");
    }

    private static Verdict leavesTheOthersAlone(OfSession each) {
        SessionPlan session = each.session();
        return Verdict.when(
                each.whole().plan().sessions().stream()
                        .filter(other -> !Objects.equals(other.id(), session.id()))
                        .noneMatch(other -> other.when().overlaps(session.when())),
                "programme.refused.overlaps");
    }

    private static Verdict hasHours(OfSession each) {
        boolean lasts = length(each.session()).isPositive();
        return Verdict.when(!lasts || each.session().hours().signum() > 0, "programme.refused.noHours");
    }

    private static Verdict hoursFit(OfSession each) {
        BigDecimal minutes = each.session().hours().multiply(BigDecimal.valueOf(60));
        long longest = Math.max(0, length(each.session()).toMinutes());
        boolean lasts = length(each.session()).isPositive();
        return Verdict.when(!lasts || minutes.compareTo(BigDecimal.valueOf(longest)) <= 0, "programme.refused.hours");
    }

    private static Duration length(SessionPlan session) {
        return Duration.between(session.when().startsAt(), session.when().endsAt());
    }
}
