package org.yanxun.programme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;

/**
 * A class (班期) as somebody wants it: what a form or a program hands in.
 *
 * @param id its identity, made when the form was made, so that a form sent twice makes one class
 * @param programme what it belongs to
 * @param organiser who holds it
 * @param naming what it is called
 * @param terms what it gives and how many it takes
 * @param audience for whom
 * @param sessions its gatherings; a draft may have none yet
 */
public record ClassPlan(
        UUID id,
        UUID programme,
        OrgId organiser,
        Naming naming,
        Terms terms,
        Audience audience,
        List<SessionPlan> sessions) {

    public ClassPlan {
        sessions = List.copyOf(sessions);
    }

    /**
     * What a class is called.
     *
     * @param title its name
     * @param edition which edition (第六期); absent for a class held once
     * @param stage which stage of a class over several (plan row 1.8); absent for one of a single stage
     */
    public record Naming(
            String title,
            @Nullable Integer edition,
            @Nullable Integer stage) {}

    /** Which credits a class gives, how many seats it has (at least one), whether a seat needs the school's consent. */
    public record Terms(CreditCategory category, int capacity, boolean consent) {}
}
