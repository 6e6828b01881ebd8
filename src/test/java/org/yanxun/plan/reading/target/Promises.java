package org.yanxun.plan.reading.target;

import java.util.List;
import java.util.stream.Collectors;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Some words of a plan of 2031, read. */
public final class Promises {

    private final ReadPlan plan;

    private Promises(String title, String words) {
        plan = PlanReader.read(title + "\n一、某事\n" + words + "\n");
    }

    /** Reads words as they would stand in a section of a plan of 2031. */
    public static Promises in(String words) {
        return new Promises("某區2031年師訓計劃", words);
    }

    /** Reads them in a plan of that title. */
    public static Promises in(String title, String words) {
        return new Promises(title, words);
    }

    /** All targets. */
    public List<Target> all() {
        return plan.targets();
    }

    /** All findings. */
    public List<Finding> findings() {
        return plan.findings();
    }

    /** The codes of all findings. */
    public List<Finding.Code> codes() {
        return plan.findings().stream().map(Finding::code).toList();
    }

    /** The targets of a kind. */
    public List<Target> of(TargetKind kind) {
        return all().stream().filter(target -> target.kind() == kind).toList();
    }

    /** Kinds and figures, such as {@code COUNT 10, WHEN 2031-07..2031-12}; actions and lists by kind alone. */
    public String said() {
        return all().stream().map(Promises::said).collect(Collectors.joining(", "));
    }

    /** The words of a target. */
    public String quote(Target target) {
        return plan.text().at(target.start(), target.end());
    }

    private static String said(Target target) {
        StringBuilder said = new StringBuilder(target.kind().name());
        if (!target.amount().values().isEmpty()) {
            said.append(' ')
                    .append(target.amount().values().stream()
                            .map(value -> value.stripTrailingZeros().toPlainString())
                            .collect(Collectors.joining("-")));
        } else {
            target.amount()
                    .value()
                    .ifPresent(value ->
                            said.append(' ').append(value.stripTrailingZeros().toPlainString()));
        }
        if (target.span().to().isPresent()) {
            said.append(' ')
                    .append(target.span().from().orElse(""))
                    .append("..")
                    .append(target.span().to().get());
        }
        return said.toString();
    }
}
