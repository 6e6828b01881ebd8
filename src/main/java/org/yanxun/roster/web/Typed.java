package org.yanxun.roster.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/** Reads what people typed into the forms of the roster; what cannot be read is told by its field. */
public final class Typed {

    private static final int EARLIEST = 1950;
    private static final int LATEST = 2100;
    private static final int SHOWN = 40;

    private Typed() {}

    /** The text without blanks around it; empty if nothing was typed. */
    public static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The text; absent if nothing was typed. */
    public static Optional<String> said(@Nullable String text) {
        return Optional.of(text(text)).filter(typed -> !typed.isEmpty());
    }

    /**
     * A day written as 2013-09-01; absent if nothing was typed.
     *
     * @throws InvalidInput if it is no day that a roster may speak of
     */
    public static Optional<LocalDate> dayIfAny(String field, @Nullable String text) {
        return said(text).map(typed -> day(field, typed));
    }

    /**
     * A day that must be there.
     *
     * @throws InvalidInput if it is not
     */
    public static LocalDate day(String field, @Nullable String text) {
        return day(field, text, Typed::isNear);
    }

    /**
     * A day that must be there, and near enough.
     *
     * @throws InvalidInput if it is not
     */
    public static LocalDate day(String field, @Nullable String text, Predicate<LocalDate> near) {
        String typed = said(text).orElseThrow(() -> missing(field));
        return Optional.of(typed)
                .flatMap(Typed::parsed)
                .filter(near)
                .orElseThrow(() -> strange(field, "roster.wrong.date", typed));
    }

    /**
     * From when to when.
     *
     * @throws InvalidInput if it has no beginning, or ends before it
     */
    public static Period period(@Nullable String from, @Nullable String until) {
        return period(from, until, Typed::isNear);
    }

    /**
     * From when to when, both near enough.
     *
     * @throws InvalidInput if it has no beginning, or ends before it
     */
    public static Period period(@Nullable String from, @Nullable String until, Predicate<LocalDate> near) {
        all(List.of(() -> day("from", from, near), () -> said(until).ifPresent(typed -> day("until", typed, near))));
        LocalDate begins = day("from", from, near);
        LocalDate ends = said(until).map(typed -> day("until", typed, near)).orElse(null);
        if (ends != null && !ends.isAfter(begins)) {
            throw new InvalidInput("until", "roster.wrong.endsBeforeItBegins");
        }
        return new Period(begins, ends);
    }

    /**
     * One of several codes; absent if nothing was typed.
     *
     * @throws InvalidInput if it is none of them
     */
    public static <T extends Enum<T>> Optional<T> codeIfAny(String field, Class<T> codes, @Nullable String text) {
        return said(text).map(typed -> {
            for (T each : codes.getEnumConstants()) {
                if (each.name().equals(typed)) {
                    return each;
                }
            }
            throw strange(field, "roster.wrong.choice", typed);
        });
    }

    /**
     * One of several codes.
     *
     * @throws InvalidInput if it is none of them, or nothing was typed
     */
    public static <T extends Enum<T>> T code(String field, Class<T> codes, @Nullable String text) {
        return codeIfAny(field, codes, text).orElseThrow(() -> missing(field));
    }

    /**
     * An organisation.
     *
     * @throws InvalidInput if none is named
     */
    public static OrgId place(String field, @Nullable String text) {
        String typed = said(text).orElseThrow(() -> missing(field));
        try {
            return new OrgId(UUID.fromString(typed));
        } catch (IllegalArgumentException unreadable) {
            throw strange(field, "roster.wrong.choice", typed);
        }
    }

    /**
     * When the sender last looked; absent if nothing is said.
     *
     * @throws InvalidInput if it is no moment
     */
    public static Optional<Instant> momentIfAny(String field, @Nullable String text) {
        return said(text).map(typed -> {
            try {
                return Instant.parse(typed);
            } catch (DateTimeException unreadable) {
                throw strange(field, "roster.wrong.unknown", typed);
            }
        });
    }

    /**
     * Reads all and tells everything that is wrong at once.
     *
     * @throws InvalidInput if anything is
     */
    public static void all(List<Runnable> readings) {
        List<FieldProblem> problems = new ArrayList<>();
        for (Runnable reading : readings) {
            try {
                reading.run();
            } catch (InvalidInput wrong) {
                problems.addAll(wrong.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** Nothing was typed where something must be. */
    public static InvalidInput missing(String field) {
        return new InvalidInput(field, "roster.wrong.missing");
    }

    /** What was typed is not as it must be; the beginning of it is told back. */
    public static InvalidInput strange(String field, String reason, String typed) {
        return new InvalidInput(field, reason, typed.substring(0, Math.min(SHOWN, typed.length())));
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isNear(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }
}
