package org.yanxun.programme.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/** Reads values out of texts, and remembers every field that cannot be read. */
final class Fields {

    private static final Pattern SHORT_DECIMAL = Pattern.compile("-?[0-9]{1,6}([.][0-9]{1,4})?");

    /** What rules say of a session's time, and the fields that the time is read from. */
    private static final Set<String> TIMED = Set.of("startsAt", "endsAt", "hours");

    private static final Set<String> WHEN = Set.of("date", "endDate", "from", "until");

    private final List<FieldProblem> problems = new ArrayList<>();

    /** A number that must be there, read alone. */
    static int alone(String field, String text) {
        Fields fields = new Fields();
        int number = fields.number(field, text);
        fields.finish();
        return number;
    }

    UUID id(String field, String text) {
        return needed(field, text, "programme.unreadable.id", UUID::fromString, new UUID(0, 0));
    }

    int number(String field, String text) {
        return needed(field, text, "programme.unreadable.number", Integer::valueOf, 0);
    }

    @Nullable
    Integer numberIfAny(String field, String text) {
        return text.isEmpty() ? null : Integer.valueOf(number(field, text));
    }

    BigDecimal decimal(String field, String text) {
        return needed(field, text, "programme.unreadable.hours", Fields::shortDecimal, BigDecimal.ONE);
    }

    LocalDate date(String field, String text) {
        return needed(field, text, "programme.unreadable.date", Fields::nearDate, LocalDate.EPOCH);
    }

    LocalTime time(String field, String text) {
        return needed(field, text, "programme.unreadable.time", LocalTime::parse, LocalTime.MIDNIGHT);
    }

    <E extends Enum<E>> E code(String field, Class<E> type, String text) {
        E first = type.getEnumConstants()[0];
        return needed(field, text, "programme.unreadable.choice", name -> Enum.valueOf(type, name), first);
    }

    /** Yes or no; empty for no. */
    boolean flag(String field, String text) {
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            problem(field, "programme.unreadable.choice");
        }
        return text.equals("true");
    }

    void problem(String field, String reason, Object... arguments) {
        problems.add(FieldProblem.of(field, reason, arguments));
    }

    /** Goes on if all could be read. */
    void finish() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** Goes on if all could be read; else tells beside it what rules have against the rest. */
    void finish(Supplier<List<FieldProblem>> rules) {
        if (!problems.isEmpty()) {
            Set<String> unread = problems.stream().map(FieldProblem::field).collect(Collectors.toSet());
            problems.addAll(rules.get().stream()
                    .filter(rule -> isOfSomethingRead(rule.field(), unread))
                    .toList());
            finish();
        }
    }

    /** What a rule says of a time holds only where the day and the hours could be read. */
    private static boolean isOfSomethingRead(String field, Set<String> unread) {
        int dot = field.indexOf('.') + 1;
        boolean timed = TIMED.contains(field.substring(dot));
        return !unread.contains(field)
                && !(timed && WHEN.stream().anyMatch(part -> unread.contains(field.substring(0, dot) + part)));
    }

    private <T> T needed(String field, String text, String reason, Function<String, T> reader, T instead) {
        if (text.isEmpty()) {
            problem(field, "programme.refused.empty");
            return instead;
        }
        return read(text, reader).orElseGet(() -> {
            problem(field, reason);
            return instead;
        });
    }

    private static BigDecimal shortDecimal(String text) {
        if (!SHORT_DECIMAL.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }

    private static LocalDate nearDate(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < 2000 || date.getYear() > 2100) {
            throw new DateTimeException(text);
        }
        return date;
    }

    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return text.length() > 40 ? Optional.empty() : Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
