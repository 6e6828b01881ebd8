package org.yanxun.attendance.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.yanxun.attendance.roll.Said;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.shell.fault.InvalidInput;

/**
 * What is said of a person by hand.
 *
 * @param says {@code CAME}, {@code ABSENT}, {@code LEAVE} or {@code NOTHING}
 * @param arrived the time of coming, HH:mm; absent for the beginning
 * @param left the time of leaving, HH:mm; absent for the end
 * @param reason why
 * @param revision the revision the page showed
 */
record MarkForm(
        @Nullable String says,
        @Nullable String arrived,
        @Nullable String left,
        @Nullable String reason,
        @Nullable Integer revision) {

    /** How long after the end of a sitting past midnight a time is still of that night. */
    private static final Duration AFTER_MIDNIGHT = Duration.ofHours(2);

    String why() {
        return reason == null ? "" : reason;
    }

    int seen() {
        return revision == null ? 0 : revision;
    }

    Said said(SittingView sitting) {
        return switch (says == null ? "" : says) {
            case "CAME" -> came(sitting);
            case "ABSENT" -> Said.ABSENT;
            case "LEAVE" -> Said.LEAVE;
            case "NOTHING" -> Said.NOTHING;
            default -> throw new InvalidInput("says", "attendance.wrong.says");
        };
    }

    private Said came(SittingView sitting) {
        Instant from = moment("arrived", arrived, sitting.startsAt(), sitting);
        Instant until = moment("left", left, sitting.endsAt(), sitting);
        if (!from.isBefore(sitting.endsAt())) {
            throw new InvalidInput("arrived", "attendance.wrong.arrivedWhen");
        }
        if (!until.isAfter(from)) {
            throw new InvalidInput("left", "attendance.wrong.leftBefore");
        }
        return new Said("CAME", from, until.equals(sitting.endsAt()) ? null : until);
    }

    private static Instant moment(String field, @Nullable String time, Instant otherwise, SittingView sitting) {
        if (time == null || time.isBlank()) {
            return otherwise;
        }
        try {
            var day = Local.of(sitting.startsAt()).toLocalDate();
            LocalTime clock = LocalTime.parse(time.strip());
            Instant next = Local.at(day.plusDays(1).atTime(clock));
            boolean pastMidnight = !next.isAfter(sitting.endsAt().plus(AFTER_MIDNIGHT));
            return pastMidnight ? next : Local.at(day.atTime(clock));
        } catch (DateTimeParseException e) {
            throw new InvalidInput(field, "attendance.wrong.time");
        }
    }
}
