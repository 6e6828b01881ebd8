package org.yanxun.plan.web.counting;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanxun.plan.Plan;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.Parameter;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.web.CountWords;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Speech;

/**
 * What would count the promises of a plan that nothing counts yet, to be said yes to at once.
 *
 * @param plan the version
 * @param section the section it is narrowed to, counted from 1; absent for the whole plan
 * @param sections those with promises that can be counted at once
 * @param rest the promises that somebody has to look at one by one
 * @param version how many decisions there were when it was drawn
 * @param mayDecide whether this reader decides
 * @param sent what was sent and is not right
 */
record CountingScreen(
        Plan plan,
        OptionalInt section,
        List<SectionView> sections,
        List<RestView> rest,
        int version,
        boolean mayDecide,
        Sent sent)
        implements FormScreen {

    @Override
    public List<FieldProblem> problems() {
        return sent.problems();
    }

    String href() {
        return "/plans/" + plan.id();
    }

    /** The id the decision is kept under, so that the form sent twice is kept once. */
    static UUID batch() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** How many can be counted at once. */
    int many() {
        return sections.stream().mapToInt(each -> each.rows().size()).sum();
    }

    /** Whether a promise is ticked: all are at first, then as they were sent. */
    boolean isTicked(RowView row) {
        return sent.problems().isEmpty() || sent.chosen().contains(row.target());
    }

    /**
     * A form that was sent and is not right.
     *
     * @param chosen the promises that were ticked
     * @param problems what is wrong; empty if nothing was sent
     */
    record Sent(List<TargetId> chosen, List<FieldProblem> problems) {
        static final Sent NOTHING = new Sent(List.of(), List.of());
    }

    /** A section with promises that can be counted at once. */
    record SectionView(int position, String number, String title, List<RowView> rows) {}

    /** A promise that somebody has to look at alone: its number in the text, and its words. */
    record RestView(int number, TargetId target, String quote) {}

    /**
     * A promise and what would count it.
     *
     * @param number its number in the text
     * @param target names it
     * @param quote its words
     * @param indicator what would count it
     * @param binding the whole proposal
     * @param count what it counts today; absent if that could not be counted
     */
    record RowView(
            int number, TargetId target, String quote, Indicator indicator, Binding binding, Optional<Count> count) {

        /** What would be counted, in words: the indicator, then what was chosen about it in the order of the form. */
        String what(Speech speech) {
            return Stream.concat(
                            Stream.of(speech.w(indicator.key())),
                            indicator.parameters().stream()
                                    .flatMap(each -> Optional.ofNullable(
                                            binding.parameters().get(each.name()))
                                            .map(value -> said(speech, each, value))
                                            .stream()))
                    .collect(Collectors.joining(" · "));
        }

        private String said(Speech speech, Parameter parameter, String value) {
            String key = indicator.key() + "." + parameter.name();
            return parameter.options().isEmpty()
                    ? speech.w("plan.counting.said", speech.w(key), value)
                    : speech.w(key + "." + value);
        }

        /** How much is asked for; the comparison is said where it is another than that much or more. */
        String goal(Speech speech) {
            Binding.Goal goal = binding.goal();
            String amount = plain(goal.amount()) + (goal.isShare() ? " %" : "");
            boolean isUsual = goal.comparison() == Comparison.EQ || goal.comparison() == Comparison.AT_LEAST;
            return isUsual ? amount : speech.of("plan.comparison", goal.comparison()) + " " + amount;
        }

        /** What it comes to today. */
        String today(Speech speech) {
            return CountWords.of(count, speech);
        }

        private static String plain(BigDecimal value) {
            return value.stripTrailingZeros().toPlainString();
        }
    }
}
