package org.yanxun.programme.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Verdict;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;

/** What a class must be like. */
final class ClassRules {

    private static final int LONGEST_TITLE = 100;
    private static final int LARGEST = 100_000;
    private static final int MOST_SESSIONS = 60;

    /** All of them, in the order of the form. */
    static final List<Rule<Intent>> ALL = List.of(
            new Rule<>("title", ClassRules::hasTitle),
            new Rule<>("title", ClassRules::titleIsReadable),
            new Rule<>("title", ClassRules::titleIsShort),
            new Rule<>("edition", intent -> isCount(intent.plan().naming().edition())),
            new Rule<>("stage", intent -> isCount(intent.plan().naming().stage())),
            new Rule<>("category", ClassRules::categoryStays),
            new Rule<>("consent", ClassRules::consentStays),
            new Rule<>("capacity", ClassRules::hasSeats),
            new Rule<>("capacity", ClassRules::capacityOnlyGrows),
            new Rule<>("maxTeachingYears", ClassRules::yearsAreYears),
            new Rule<>("sessions", ClassRules::hasNotTooManySessions),
            new Rule<>("sessions", ClassRules::keepsASession),
            new Rule<>("sessions", ClassRules::keepsWhatBegan));

    /** What a class must have to be published. */
    static final List<Rule<Intent>> TO_PUBLISH =
            List.of(new Rule<>("sessions", ClassRules::hasSessions), new Rule<>("sessions", ClassRules::lasts));

    private ClassRules() {}

    private static Verdict hasTitle(Intent intent) {
        return Verdict.when(!intent.plan().naming().title().isBlank(), "programme.refused.noTitle");
    }

    private static Verdict titleIsReadable(Intent intent) {
        return Verdict.when(isReadable(intent.plan().naming().title()), "programme.refused.text");
    }

    /** Whether a text holds nothing but what people can read. */
    static boolean isReadable(String text) {
        return text.codePoints().noneMatch(Character::isISOControl);
    }

    private static Verdict titleIsShort(Intent intent) {
        return Verdict.when(
                intent.plan().naming().title().length() <= LONGEST_TITLE, "programme.refused.long", LONGEST_TITLE);
    }

    private static Verdict isCount(@Nullable Integer number) {
        return Verdict.when(number == null || (number >= 1 && number <= 999), "programme.refused.count");
    }

    private static Verdict hasSeats(Intent intent) {
        int capacity = intent.plan().terms().capacity();
        return Verdict.when(capacity >= 1 && capacity <= LARGEST, "programme.refused.capacity", LARGEST);
    }

    /** What is no number of seats at all has been told already. */
    private static Verdict capacityOnlyGrows(Intent intent) {
        int wanted = intent.plan().terms().capacity();
        int given = intent.published().map(plan -> plan.terms().capacity()).orElse(wanted);
        return Verdict.when(
                wanted >= given || !hasSeats(intent).isGranted(), "programme.refused.capacityShrinks", given);
    }

    private static Verdict categoryStays(Intent intent) {
        return Verdict.when(
                intent.published()
                        .map(plan ->
                                plan.terms().category() == intent.plan().terms().category())
                        .orElse(true),
                "programme.refused.categoryFixed");
    }

    /** Whoever waits for the school's word would wait for ever. */
    private static Verdict consentStays(Intent intent) {
        return Verdict.when(
                intent.plan().terms().consent()
                        || intent.published()
                                .filter(plan -> plan.terms().consent())
                                .isEmpty(),
                "programme.refused.consentFixed");
    }

    private static Verdict yearsAreYears(Intent intent) {
        Integer years = intent.plan().audience().maxTeachingYears();
        return Verdict.when(years == null || (years >= 0 && years <= 60), "programme.refused.years");
    }

    private static Verdict hasNotTooManySessions(Intent intent) {
        return Verdict.when(
                intent.plan().sessions().size() <= MOST_SESSIONS, "programme.refused.manySessions", MOST_SESSIONS);
    }

    private static Verdict keepsASession(Intent intent) {
        return Verdict.when(
                !intent.isPublished() || !intent.plan().sessions().isEmpty(), "programme.refused.noSessionLeft");
    }

    private static Verdict keepsWhatBegan(Intent intent) {
        List<UUID> kept = intent.plan().sessions().stream().map(SessionPlan::id).toList();
        return Verdict.when(
                intent.published().stream()
                        .flatMap(before -> before.sessions().stream())
                        .filter(each -> !each.when().startsAt().isAfter(intent.now()))
                        .allMatch(each -> kept.contains(each.id())),
                "programme.refused.sessionGone");
    }

    private static Verdict hasSessions(Intent intent) {
        return Verdict.when(!intent.plan().sessions().isEmpty(), "programme.refused.noSessions");
    }

    private static Verdict lasts(Intent intent) {
        ClassPlan plan = intent.plan();
        return Verdict.when(
                plan.sessions().stream().allMatch(each -> each.when().startsAt().isAfter(intent.now())),
                "programme.refused.begun");
    }
}
