package org.yanxun.plan.decision;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Target;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/** Whether what somebody says a target says can be kept. */
public final class ContentCheck {

    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int LONGEST = 200;
    private static final int MANY = 100;
    private static final int MONTH = 7;
    private static final int DECIMALS = 4;

    private final List<FieldProblem> problems = new ArrayList<>();
    private final String prefix;

    private ContentCheck(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Goes on if it can be kept.
     *
     * @param prefix stands before a field's name, such as {@code parts[1].}
     */
    public static void check(Target target, String prefix) {
        ContentCheck check = new ContentCheck(prefix);
        check.amount(target.amount());
        check.words("subject", target.bearing().subject());
        check.words("programme", target.bearing().programme());
        check.date("from", target.span().from());
        check.date("to", target.span().to());
        check.order(target);
        if (!check.problems.isEmpty()) {
            throw new InvalidInput(check.problems);
        }
    }

    private void amount(Amount amount) {
        amount.value().filter(ContentCheck::isNoFigure).ifPresent(value -> problem("value", "plan.wrong.value"));
        if (amount.values().size() > MANY || amount.values().stream().anyMatch(ContentCheck::isNoFigure)) {
            problem("values", "plan.wrong.value");
        }
        if (amount.value().isPresent()
                && amount.unit().isEmpty()
                && amount.names().isEmpty()) {
            problem("unit", "plan.wrong.unit");
        }
        if (amount.names().size() > MANY) {
            problem("names", "plan.wrong.words");
        }
        amount.names().forEach(name -> words("names", name));
    }

    private static boolean isNoFigure(BigDecimal value) {
        return value.signum() < 0
                || value.compareTo(MOST) > 0
                || value.stripTrailingZeros().scale() > DECIMALS;
    }

    private void words(String field, String words) {
        boolean isPlain = words.chars().noneMatch(Character::isISOControl);
        if (words.length() > LONGEST || !isPlain) {
            problem(field, "plan.wrong.words");
        }
    }

    private void date(String field, Optional<String> written) {
        if (written.filter(date -> !isDate(date)).isPresent()) {
            problem(field, "plan.wrong.date");
        }
    }

    private void order(Target target) {
        boolean isReversed = target.span().from().isPresent()
                && target.span()
                        .to()
                        .filter(to -> isBefore(to, target.span().from().orElse(to)))
                        .isPresent();
        if (isReversed) {
            problem("to", "plan.wrong.order");
        }
    }

    private static boolean isBefore(String to, String from) {
        int shorter = Math.min(to.length(), from.length());
        return to.substring(0, shorter).compareTo(from.substring(0, shorter)) < 0;
    }

    private static boolean isDate(String written) {
        try {
            int year = written.length() == MONTH
                    ? YearMonth.parse(written).getYear()
                    : LocalDate.parse(written).getYear();
            return year >= 1900 && year <= 2999;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void problem(String field, String reason) {
        problems.add(FieldProblem.of(prefix + field, reason));
    }
}
