package org.yanxun.plan.repair;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Finding;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;

/** What a finding's repairs are called in the reader's language; words that would stand in the plan stay the plan's own. */
public final class RepairLabels {

    private static final Pattern COUNTED = Pattern.compile("(\\d+) → (\\d+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private RepairLabels() {}

    /** One label for each repair, in their order. */
    public static List<String> of(Finding finding, Speech speech) {
        return IntStream.range(0, finding.repairs().size())
                .mapToObj(choice -> label(finding, choice, speech))
                .toList();
    }

    private static String label(Finding finding, int choice, Speech speech) {
        String repair = finding.repairs().get(choice);
        return switch (finding.code()) {
            case DUPLICATE_PROMISE -> speech.w(choice == 0 ? "plan.repair.strikeOne" : "plan.repair.countBoth");
            case LIST_TOO_SHORT -> list(repair, "plan.repair.fill", speech);
            case LIST_TOO_LONG -> list(repair, "plan.repair.strike", speech);
            case PERIOD_REVERSED, DURATION_CONTRADICTS_PERIOD ->
                speech.w("plan.repair.read", period(repair, speech).orElse(repair));
            default -> speech.w("plan.repair.read", repair);
        };
    }

    private static Optional<String> period(String repair, Speech speech) {
        CalendarRepair said = CalendarRepair.by(repair);
        return said.span()
                .map(span ->
                        speech.w("plan.repair.span", month(span.firstDay(), speech), month(span.lastDay(), speech)))
                .or(() -> said.length().map(length -> length(length, speech)));
    }

    private static String month(Optional<LocalDate> day, Speech speech) {
        Locale locale = speech.language() == Language.EN ? Locale.ENGLISH : Locale.CHINESE;
        return day.map(DateTimeFormatter.ofPattern(speech.w("plan.repair.month"), locale)::format)
                .orElse("");
    }

    private static String length(Amount length, Speech speech) {
        boolean isMonths = length.unit().filter(Amount.Unit.MONTH::equals).isPresent();
        String number = length.value().map(BigDecimal::toPlainString).orElse("");
        return speech.w(isMonths ? "plan.repair.months" : "plan.repair.days", number);
    }

    private static String list(String repair, String otherwise, Speech speech) {
        Matcher counted = COUNTED.matcher(repair);
        if (counted.matches()) {
            return speech.w("plan.repair.count", counted.group(1), counted.group(2));
        }
        Matcher number = NUMBER.matcher(repair);
        return number.find() ? speech.w(otherwise, number.group()) : repair;
    }
}
