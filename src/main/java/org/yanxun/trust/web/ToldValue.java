package org.yanxun.trust.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yanxun.shell.speech.Speech;

/** A value of the trail as people read it: codes by their words, days and moments as they are written in the language. */
record ToldValue(Speech speech, ZoneId zone) {

    private static final List<String> WORDS = List.of("trust.value.", "shell.role.", "shell.stage.");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAYS = Pattern.compile("[\\[(](" + DAY + ")?,(" + DAY + ")?\\)");
    private static final Pattern MOMENT = Pattern.compile(DAY + "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z");

    String of(String value) {
        if (value.matches("[A-Za-z_]+(, ?[A-Za-z_]+)*")) {
            return Arrays.stream(value.split(", ?")).map(this::word).collect(Collectors.joining(", "));
        }
        try {
            return dated(value).orElse(value);
        } catch (DateTimeException noDay) {
            return value;
        }
    }

    private String word(String code) {
        return WORDS.stream()
                .map(room -> room + code)
                .filter(speech::knows)
                .findFirst()
                .map(speech::w)
                .orElse(code);
    }

    private Optional<String> dated(String value) {
        Matcher days = DAYS.matcher(value);
        if (days.matches()) {
            return Optional.of(days(days.group(1), days.group(2)));
        }
        if (MOMENT.matcher(value).matches()) {
            return Optional.of(speech.moment(Instant.parse(value).atZone(zone).toLocalDateTime()));
        }
        return DAY.matcher(value).matches() ? Optional.of(speech.day(LocalDate.parse(value))) : Optional.empty();
    }

    /** The end is the first day that no longer belongs to it; its last day is told. */
    private String days(@Nullable String from, @Nullable String until) {
        String begins = from == null ? "" : speech.day(LocalDate.parse(from));
        if (until == null) {
            return speech.w("trust.audit.since", begins);
        }
        return speech.w(
                "trust.audit.span", begins, speech.day(LocalDate.parse(until).minusDays(1)));
    }
}
