package org.yanxun.programme.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.TrainingClass.State;

/**
 * A class as the API tells it, and as it may be written back: state, reason and organiser are told only, and passed over
 * where they come back.
 *
 * @param state DRAFT, PUBLISHED, CUT_SHORT or CANCELLED
 * @param reason why it was called off; absent unless it was
 * @param version the version to be handed back with a change
 * @param organiser who holds it
 */
record ClassBody(
        UUID id,
        String state,
        @Nullable String reason,
        int version,
        UUID organiser,
        InProgramme programme,
        ClassPlan.Naming naming,
        ClassPlan.Terms terms,
        ForWhom audience,
        List<Session> sessions) {

    /** The programme it belongs to. */
    record InProgramme(UUID id) {}

    /** For whom, as codes; empty lists restrict nothing. */
    record ForWhom(
            List<String> stages,
            List<String> subjects,
            List<String> postKinds,
            @Nullable UUID organisation,
            @Nullable Integer maxTeachingYears,
            boolean migrant,
            boolean rural) {}

    /**
     * A session.
     *
     * @param trainer a name, with the staff number in brackets where there is one; empty while nobody is named
     */
    record Session(
            UUID id,
            String title,
            SessionForm.WhenForm when,
            String place,
            String trainer,
            BigDecimal hours,
            boolean checkout) {

        static Session of(SessionPlan plan, SessionForm written) {
            return new Session(
                    plan.id(),
                    plan.title(),
                    written.when(),
                    plan.place(),
                    written.trainer(),
                    plan.hours(),
                    plan.checkout());
        }
    }

    /** The name of a state. */
    static String name(State state) {
        return switch (state) {
            case State.Draft() -> "DRAFT";
            case State.Published(var at) -> "PUBLISHED";
            case State.CutShort(var at, var reason) -> "CUT_SHORT";
            case State.Cancelled(var at, var reason) -> "CANCELLED";
        };
    }
}
