package org.yanxun.plan.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yanxun.plan.target.Finding;
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
            default -> speech.w("plan.repair.read", repair);
        };
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
