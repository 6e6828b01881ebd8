package org.yanxun.credit.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanxun.credit.convert.Conversions.Wanted;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/** The form with which a conversion is laid down, as it was typed. */
record ConversionForm(
        @Nullable String after,
        @Nullable String since,
        @Nullable String perHour,
        @Nullable String reason) {

    /** A blank one, for whoever knows that many versions. */
    static ConversionForm blank(int latest, LocalDate today) {
        return new ConversionForm(Integer.toString(latest), today.toString(), "", "");
    }

    /** What it asks for. */
    Wanted read() {
        Optional<LocalDate> day = day();
        Optional<BigDecimal> rate = number(perHour);
        Optional<BigDecimal> seen = number(after);
        List<FieldProblem> problems = new ArrayList<>();
        if (day.isEmpty()) {
            problems.add(FieldProblem.of("since", "credit.wrong.date"));
        }
        if (rate.isEmpty() || seen.isEmpty()) {
            problems.add(FieldProblem.of("perHour", "credit.wrong.perHour", BigDecimal.TEN));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new Wanted(seen.orElseThrow().intValue(), day.orElseThrow(), rate.orElseThrow(), text(reason));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text(since)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(@Nullable String typed) {
        String text = text(typed);
        return text.matches("[+-]?\\d{1,6}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
