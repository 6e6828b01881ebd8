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
import java.util.stream.Stream;
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
        Faults faults = new Faults();
        Optional<TargetKind> kind = faults.read(() -> choice("kind", TargetKind.class));
        Optional<BigDecimal> value = faults.read(() -> figure("value", text("value")));
        Optional<BigDecimal> upper = faults.read(() -> figure("upper", text("upper")));
        Optional<Amount.Unit> unit = faults.read(() -> choice("unit", Amount.Unit.class));
        Optional<Comparison> comparison = faults.read(() -> choice("comparison", Comparison.class));
        Optional<Bearing.Level> level = faults.read(() -> choice("level", Bearing.Level.class));
        Optional<Set<Qualifier>> qualifiers = faults.read(() -> Optional.of(qualifiers()));
        faults.orComplain();
        Amount amount = new Amount(
                value,
                upper.map(end -> Stream.concat(value.stream(), Stream.of(end)).toList())
                        .orElse(List.of()),
                names(),
                unit,
                comparison.orElse(Comparison.EQ),
                qualifiers.orElse(Set.of()));
        Bearing bearing = new Bearing(text("subject"), level, text("programme"));
        CalendarSpan span = new CalendarSpan(written("from"), written("to"));
        return new Target(kind.orElse(was.kind()), amount, bearing, span, was.start(), was.end());
    }

    private List<String> names() {
        return text("names")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
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
        Faults faults = new Faults();
        int number = 0;
        for (int at = 0; at < words.size(); at++) {
            String part = words.get(at).strip();
            if (!part.isEmpty()) {
                String prefix = "parts[" + number++ + "].";
                String figure = at < figures.size() ? figures.get(at).strip() : "";
                Optional<Integer> start = faults.read(() -> Optional.of(place(prefix, part, quote)));
                Optional<BigDecimal> value = faults.read(() -> figure(prefix + "value", figure));
                start.ifPresent(place -> parts.add(part(whole, place, part, value)));
            }
        }
        faults.orComplain();
        return parts;
    }

    private static int place(String prefix, String part, String quote) {
        int start = quote.indexOf(part);
        if (start < 0) {
            throw new InvalidInput(prefix + "words", "plan.wrong.within");
        }
        return start;
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
        Faults faults = new Faults();
        Optional<BigDecimal> amount = faults.read(() -> Optional.of(goal()));
        Optional<Comparison> comparison = faults.read(() -> choice("comparison", Comparison.class));
        Optional<LocalDate> from = faults.read(() -> Optional.of(day("from")));
        Optional<LocalDate> to = faults.read(() -> Optional.of(day("to")));
        faults.orComplain();
        Binding.Goal goal = new Binding.Goal(
                amount.orElseThrow(),
                Boolean.parseBoolean(text("isShare")),
                comparison.orElse(Comparison.AT_LEAST),
                Boolean.parseBoolean(text("isSoft")));
        Binding.Span span = new Binding.Span(from.orElseThrow(), to.orElseThrow());
        return new Act.Bind(new Binding(text("indicator"), parameters, goal, span));
    }

    private BigDecimal goal() {
        return figure("goal", text("goal")).orElseThrow(() -> new InvalidInput("goal", "plan.wrong.value"));
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
