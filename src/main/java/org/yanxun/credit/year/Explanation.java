package org.yanxun.credit.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;

/**
 * Why a line of the ledger is there: the rule, the facts, the sign-in, and who settled.
 *
 * @param id the line
 * @param person whose it is
 * @param amount what it gives
 * @param sitting what it is for
 * @param presence what counted there
 * @param checks the comings and goings noted there
 * @param posted how it came into the ledger
 */
public record Explanation(
        UUID id, Person person, Amount amount, Sitting sitting, Presence presence, List<Check> checks, Posted posted) {

    public Explanation {
        checks = List.copyOf(checks);
    }

    /** Whose line it is. */
    public record Person(UUID id, String name) {}

    /** What it gives: negative for a counter-entry. */
    public record Amount(Credits credits, CreditCategory category, int year, LocalDate occurredOn) {}

    /**
     * The sitting.
     *
     * @param title what it was called
     * @param place where
     * @param startsAt when it began
     * @param endsAt when it ended
     * @param settledAt when it was settled; absent if that is not known here
     * @param settledBy who settled it, by name; absent if unknown
     */
    public record Sitting(
            String title,
            String place,
            Instant startsAt,
            Instant endsAt,
            @Nullable Instant settledAt,
            @Nullable String settledBy) {}

    /**
     * What counted.
     *
     * @param status how the presence is told, as attendance names it
     * @param counted the minutes that count
     * @param whole the sitting's minutes
     * @param rule the rule of attendance that decided
     * @param corrected why it was corrected; absent if it was not
     * @param correctedBy who corrected it, by name; absent if it was not corrected or nobody knows
     */
    public record Presence(
            String status,
            int counted,
            int whole,
            String rule,
            @Nullable String corrected,
            @Nullable String correctedBy) {}

    /**
     * A coming or going.
     *
     * @param arriving true for coming
     * @param at when
     * @param method {@code SCAN}, {@code CODE}, {@code HAND} or {@code TAKEN_IN}
     * @param reason why, if by hand
     */
    public record Check(
            boolean arriving,
            Instant at,
            String method,
            @Nullable String reason) {}

    /**
     * How it came into the ledger.
     *
     * @param at when
     * @param hours the session's hours, as text; empty if unknown
     * @param rule the rule of conversion, {@code HOURS/<version>:<credits an hour>}
     * @param reverses whether it takes another line back
     * @param reversed whether it was taken back itself
     */
    public record Posted(Instant at, String hours, String rule, boolean reverses, boolean reversed) {

        /** The rule's version. */
        public String version() {
            return rule.substring(rule.indexOf('/') + 1, rule.indexOf(':'));
        }

        /** Credits an hour. */
        public String perHour() {
            return rule.substring(rule.indexOf(':') + 1);
        }
    }
}
