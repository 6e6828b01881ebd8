package org.yanxun.insight.web;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanxun.insight.closing.Closing;
import org.yanxun.insight.web.promise.MarkedText.PieceView;
import org.yanxun.insight.web.promise.PromiseView;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.repair.RepairLabels;
import org.yanxun.shell.Screen;
import org.yanxun.shell.State;
import org.yanxun.shell.speech.Speech;

/**
 * The plan board: the strip of sections, what moved and what is due, then the plan's text with what is counted beside it.
 *
 * @param head what stands above
 * @param strip one card a section, in the plan's order
 * @param sections the text, those with promises first
 * @param drawn strip, news and text once they are drawn: the same for whoever reads that language
 * @param others the other years that have a board
 */
record BoardScreen(Head head, List<StripCard> strip, List<SectionView> sections, Drawn drawn, List<PlanYear> others)
        implements Screen {

    /** The same with the way to other years. */
    BoardScreen beside(List<PlanYear> years) {
        return new BoardScreen(head, strip, sections, drawn, years);
    }

    /**
     * The board's head.
     *
     * @param year the plan's year
     * @param planPath the page of the plan's own text
     * @param today the day of the figures
     * @param elapsed the share of the year that is past
     * @param states how many promises are in which state
     * @param news what moved and what is next
     * @param sight what the reader may open and do
     */
    record Head(
            PlanYear year,
            String planPath,
            LocalDate today,
            double elapsed,
            Map<State, Integer> states,
            News news,
            Sight sight) {

        /** Where a finding is decided on from here, as it stands now. */
        String findingPath(FindingView finding) {
            Noticed noticed = finding.noticed();
            return "/board/" + year + "/findings/" + noticed.id() + "?version="
                    + noticed.history().version();
        }

        int promises() {
            return sum(states);
        }

        /** From December on a year may be closed. */
        boolean isEnding() {
            return Closing.isDue(year, today);
        }
    }

    /**
     * What changes.
     *
     * @param moved whose figure is another than seven days ago, the greatest move first
     * @param due what is to be done next, the earliest first
     */
    record News(List<PromiseView> moved, List<PromiseView> due) {

        private static final int FIRST = 6;

        List<PromiseView> first() {
            return moved.stream().limit(FIRST).toList();
        }
    }

    /** A section in the strip: its promises by state. */
    record StripCard(int position, String number, String title, Map<State, Integer> states) {

        int promises() {
            return sum(states);
        }
    }

    /** A section of the text with its margin. */
    record SectionView(
            int position,
            String number,
            String title,
            List<ItemView> items,
            List<PromiseView> promises,
            List<FindingView> findings) {

        /** Those that are counted, or wait for somebody's word and stand with no finding. */
        List<PromiseView> cards() {
            return promises.stream()
                    .filter(PromiseView::isCard)
                    .filter(view -> findings.stream()
                            .noneMatch(finding -> finding.promises().contains(view)))
                    .toList();
        }

        /** Whether anything stands in the margin that one should see before the text. */
        boolean isCounted() {
            return !cards().isEmpty() || !findings.isEmpty();
        }

        /** Whether a promise stands with that finding first: there it can be led to. */
        boolean isFirst(FindingView finding, PromiseView promise) {
            return findings.stream()
                    .filter(each -> each.promises().contains(promise))
                    .limit(1)
                    .anyMatch(finding::equals);
        }

        /** Those that nothing counts yet. */
        List<PromiseView> rest() {
            return promises.stream().filter(promise -> !promise.isCard()).toList();
        }
    }

    /** A fault or warning in the text, with the words at fault and the promises that it suspends. */
    record FindingView(Noticed noticed, String quote, List<PromiseView> promises) {

        /** What its repairs are called, in their order. */
        List<String> repairs(Speech speech) {
            return RepairLabels.of(noticed.finding(), speech);
        }
    }

    /** An item. */
    record ItemView(String address, String number, List<SentenceView> sentences) {}

    /** A sentence in pieces. */
    record SentenceView(boolean isHeading, List<PieceView> pieces) {}

    /** The id of a decision to come. */
    static UUID batch() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private static int sum(Map<State, Integer> states) {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }
}
