package org.yanxun.plan.web.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.fault.InvalidInput;

/**
 * What a form says of a target.
 *
 * @param sent the fields as they were sent
 */
record TargetForm(MultiValueMap<String, String> sent) {

    private static final String CHOICE = "plan.wrong.option";
    private static final String PARAMETER = "parameters.";
    private static final int LONGEST_FIGURE = 20;

    /** What comes with the decision. */
    Given given() {
        String version = text("version");
        OptionalInt seen =
                version.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(version)) : OptionalInt.empty();
        return new Given(TargetScreens.batch(text("batch")), seen, text("why"));
    }

    String text(String field) {
        String first = sent.getFirst(field);
        return first == null ? "" : first.strip();
    }

    /** All values of a field, in order. */
    List<String> all(String field) {
        return sent.getOrDefault(field, List.of());
    }

    /** What somebody says the target says; its place in the text stays. */
    Target corrected(Target was) {
        Optional<Amount.Unit> unit = choice("unit", Amount.Unit.class);
        Amount amount = new Amount(
                figure("value", text("value")),
                values(),
                text("names")
                        .lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                unit,
                choice("comparison", Comparison.class).orElse(Comparison.EQ),
                qualifiers());
        Bearing bearing = new Bearing(text("subject"), choice("level", Bearing.Level.class), text("programme"));
        CalendarSpan span = new CalendarSpan(written("from"), written("to"));
        TargetKind kind = choice("kind", TargetKind.class).orElse(was.kind());
        return new Target(kind, amount, bearing, span, was.start(), was.end());
    }

    private List<BigDecimal> values() {
        List<BigDecimal> values = new ArrayList<>();
        figure("upper", text("upper")).ifPresent(upper -> {
            figure("value", text("value")).ifPresent(values::add);
            values.add(upper);
        });
        return values;
    }

    private Set<Qualifier> qualifiers() {
        Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        for (String name : all("qualifiers")) {
            qualifiers.add(one("qualifiers", Qualifier.class, name));
        }
        return qualifiers;
    }

    /** The parts a target is split into: their words as they stand in it, each with its figure. */
    List<Target> parts(Target whole, String quote) {
        List<String> words = all("words");
        List<String> figures = all("figure");
        List<Target> parts = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String part = words.get(at).strip();
            if (!part.isEmpty()) {
                String prefix = "parts[" + parts.size() + "].";
                int start = quote.indexOf(part);
                if (start < 0) {
                    throw new InvalidInput(prefix + "words", "plan.wrong.within");
                }
                String figure = at < figures.size() ? figures.get(at).strip() : "";
                parts.add(part(whole, start, part, figure(prefix + "value", figure)));
            }
        }
        return parts;
    }

    private static Target part(Target whole, int at, String words, Optional<BigDecimal> figure) {
        Amount amount = new Amount(
                figure,
                List.of(),
                List.of(),
                whole.amount().unit(),
                whole.amount().comparison(),
                whole.amount().qualifiers());
        int start = whole.start() + at;
        return new Target(whole.kind(), amount, whole.bearing(), whole.span(), start, start + words.length());
    }

    /** What shall count it. */
    Act.Bind bind() {
        Map<String, String> parameters = new HashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(PARAMETER)) {
                parameters.put(name.substring(PARAMETER.length()), values.getFirst());
            }
        });
        Binding.Goal goal = new Binding.Goal(
                figure("goal", text("goal")).orElseThrow(() -> new InvalidInput("goal", "plan.wrong.value")),
                Boolean.parseBoolean(text("isShare")),
                choice("comparison", Comparison.class).orElse(Comparison.AT_LEAST),
                Boolean.parseBoolean(text("isSoft")));
        Binding.Span span = new Binding.Span(day("from"), day("to"));
        return new Act.Bind(new Binding(text("indicator"), parameters, goal, span));
    }

    private LocalDate day(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException e) {
            throw new InvalidInput(field, "plan.wrong.day");
        }
    }

    private Optional<String> written(String field) {
        return Optional.of(text(field)).filter(date -> !date.isEmpty());
    }

    private static Optional<BigDecimal> figure(String field, String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.length() > LONGEST_FIGURE || !written.matches("\\d+(\\.\\d+)?")) {
            throw new InvalidInput(field, "plan.wrong.value");
        }
        return Optional.of(new BigDecimal(written));
    }

    private <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return Optional.of(text(field)).filter(name -> !name.isEmpty()).map(name -> one(field, type, name));
    }

    static <E extends Enum<E>> E one(String field, Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(field, CHOICE);
        }
    }
}
