package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.programme.SomeClass.session;
import static org.yanxun.programme.SomeClass.someClass;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.DistrictId;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SomeClass;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.TrainingClass.State;
import org.yanxun.shell.fault.FieldProblem;

class ClassRulesTests {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final String LATER = "2026-12-05T01:00:00Z";

    @Test
    void a_good_class_passes() {
        assertThat(problems(someClass().on(LATER), null)).isEmpty();
    }

    @Test
    void a_class_has_a_title_that_people_can_read() {
        assertThat(problems(someClass().titled(" "), null)).containsExactly("title programme.refused.noTitle");
        assertThat(problems(someClass().titled("長".repeat(300)), null)).containsExactly("title programme.refused.long");
        assertThat(problems(someClass().titled("a\u0000b"), null)).containsExactly("title programme.refused.text");
    }

    @Test
    void a_negative_capacity_is_refused_by_name() {
        assertThat(problems(someClass().seats(-3), null)).containsExactly("capacity programme.refused.capacity");
        assertThat(problems(someClass().seats(0), null)).containsExactly("capacity programme.refused.capacity");
    }

    @Test
    void capacity_only_grows_once_published_but_may_shrink_in_a_draft() {
        SomeClass wanted = someClass().on(LATER).seats(30);
        TrainingClass draft = stands(wanted, new State.Draft());
        TrainingClass published = stands(wanted, new State.Published(NOW));

        assertThat(problems(wanted.seats(29), draft)).isEmpty();
        assertThat(problems(wanted.seats(31), published)).isEmpty();
        assertThat(problems(wanted.seats(29), published)).containsExactly("capacity programme.refused.capacityShrinks");
        assertThat(problems(wanted.seats(-3), published)).containsExactly("capacity programme.refused.capacity");
    }

    @Test
    void the_category_stays_once_published() {
        SomeClass wanted = someClass().on(LATER);
        TrainingClass published = stands(wanted, new State.Published(NOW));

        assertThat(problems(wanted.of(CreditCategory.ONLINE), published))
                .containsExactly("category programme.refused.categoryFixed");
    }

    @Test
    void a_session_ends_after_it_starts() {
        assertThat(problems(with(LATER, "2026-12-05T00:00:00Z", "1"), null))
                .contains("sessions[0].endsAt programme.refused.endsBeforeItStarts");
    }

    @Test
    void a_session_in_the_past_is_refused() {
        assertThat(problems(someClass().on("2026-11-02T00:59:59Z"), null))
                .containsExactly("sessions[0].startsAt programme.refused.past");
    }

    @Test
    void hours_are_more_than_none_and_no_more_than_the_session_lasts() {
        assertThat(problems(with(LATER, "2026-12-05T04:00:00Z", "3.1"), null))
                .containsExactly("sessions[0].hours programme.refused.hours");
        assertThat(problems(with(LATER, "2026-12-05T04:00:00Z", "0"), null))
                .containsExactly("sessions[0].hours programme.refused.noHours");
        assertThat(problems(with(LATER, "2026-12-05T04:00:00Z", "3"), null)).isEmpty();
    }

    @Test
    void a_session_over_a_whole_day_is_refused_one_over_midnight_is_not() {
        assertThat(problems(with(LATER, "2026-12-06T02:00:00Z", "3"), null))
                .containsExactly("sessions[0].endsAt programme.refused.tooLong");
        assertThat(problems(with("2026-12-05T15:00:00Z", "2026-12-05T17:00:00Z", "2"), null))
                .isEmpty();
    }

    @Test
    void sessions_of_one_class_do_not_overlap() {
        assertThat(problems(someClass().on(LATER).on("2026-12-05T03:59:00Z"), null))
                .containsExactly(
                        "sessions[0].startsAt programme.refused.overlaps",
                        "sessions[1].startsAt programme.refused.overlaps");
        assertThat(problems(someClass().on(LATER).on("2026-12-05T04:00:00Z"), null))
                .isEmpty();
    }

    @Test
    void what_began_stays_as_it_is() {
        SessionPlan begun = session("2026-11-02T00:30:00Z", null, "302");
        SomeClass wanted = someClass().with(begun).on(LATER);
        TrainingClass published = stands(wanted, new State.Published(NOW));
        ClassPlan moved = replaced(wanted.plan(), begun, session("2026-11-09T00:30:00Z", null, "303"), begun.id());

        assertThat(problems(wanted.plan(), published)).isEmpty();
        assertThat(problems(moved, published)).containsExactly("sessions[0].startsAt programme.refused.sessionBegan");
        assertThat(problems(without(wanted.plan(), begun), published))
                .containsExactly("sessions programme.refused.sessionGone");
    }

    @Test
    void once_check_in_is_open_a_session_keeps_its_beginning_and_may_change_all_else() {
        SessionPlan open = session("2026-11-02T02:00:00Z", null, "302");
        SessionPlan shut = session("2026-11-02T02:00:01Z", null, "302");

        assertThat(movedToAnotherDay(open)).containsExactly("sessions[0].startsAt programme.refused.checkInOpen");
        assertThat(movedToAnotherDay(shut)).isEmpty();
        SomeClass wanted = someClass().with(open);
        ClassPlan elsewhere = replaced(wanted.plan(), open, session("2026-11-02T02:00:00Z", null, "303"), open.id());
        assertThat(problems(elsewhere, stands(wanted, new State.Published(NOW))))
                .isEmpty();
        assertThat(problems(movedPlan(open), stands(wanted, new State.Draft()))).isEmpty();
    }

    private static List<String> movedToAnotherDay(SessionPlan session) {
        return problems(movedPlan(session), stands(someClass().with(session), new State.Published(NOW)));
    }

    private static ClassPlan movedPlan(SessionPlan session) {
        return replaced(
                someClass().with(session).plan(), session, session("2026-11-09T02:00:00Z", null, "302"), session.id());
    }

    @Test
    void consent_may_be_asked_for_later_but_not_dropped_once_published() {
        SomeClass wanted = someClass().on(LATER);
        ClassPlan free = wanted.plan();
        TrainingClass plain = stands(wanted, new State.Published(NOW));
        ClassPlan asking = wanted.withConsent().plan();

        assertThat(problems(asking, plain)).isEmpty();
        assertThat(problems(free, stands(wanted, new State.Draft()))).isEmpty();
        assertThat(problems(free, stands(wanted, new State.Published(NOW))))
                .containsExactly("consent programme.refused.consentFixed");
    }

    @Test
    void a_class_without_sessions_is_not_published() {
        Intent intent = new Intent(someClass().plan(), null, NOW);

        assertThat(Rule.problems(ClassRules.TO_PUBLISH, intent, ""))
                .extracting(FieldProblem::reason)
                .containsExactly("programme.refused.noSessions");
    }

    private static SomeClass with(String from, String until, String hours) {
        SessionPlan session = session(from, null, "302");
        return someClass()
                .with(new SessionPlan(
                        session.id(),
                        session.title(),
                        new SessionPlan.Span(Instant.parse(from), Instant.parse(until)),
                        session.place(),
                        session.trainer(),
                        new BigDecimal(hours),
                        false));
    }

    private static TrainingClass stands(SomeClass wanted, State state) {
        return new TrainingClass(DistrictId.fresh(), wanted.plan(), state, 1);
    }

    private static ClassPlan without(ClassPlan plan, SessionPlan gone) {
        return withSessions(
                plan,
                plan.sessions().stream().filter(each -> !each.equals(gone)).toList());
    }

    private static ClassPlan replaced(ClassPlan plan, SessionPlan old, SessionPlan fresh, UUID id) {
        List<SessionPlan> sessions = new ArrayList<>(plan.sessions());
        sessions.set(
                sessions.indexOf(old),
                new SessionPlan(id, fresh.title(), fresh.when(), fresh.place(), fresh.trainer(), fresh.hours(), false));
        return withSessions(plan, sessions);
    }

    private static ClassPlan withSessions(ClassPlan plan, List<SessionPlan> sessions) {
        return new ClassPlan(
                plan.id(), plan.programme(), plan.organiser(), plan.naming(), plan.terms(), plan.audience(), sessions);
    }

    private static List<String> problems(SomeClass wanted, @Nullable TrainingClass before) {
        return problems(wanted.plan(), before);
    }

    private static List<String> problems(ClassPlan plan, @Nullable TrainingClass before) {
        return Inspector.problems(new Intent(plan, before, NOW)).stream()
                .map(each -> each.field() + " " + each.reason())
                .toList();
    }
}
