package org.yanxun.insight.web;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.yanxun.insight.web.promise.MarkedText.PieceView;
import org.yanxun.insight.web.promise.PromiseView;
import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.Drawn;
import org.yanxun.shell.Screen;
import org.yanxun.shell.State;

/**
 * The plan board: the strip of sections, what moved and what is due, then the plan's text with what is counted beside it.
 *
 * @param head what stands above
 * @param strip one card a section, in the plan's order
 * @param sections the text, those with promises first
 * @param drawn strip, news and text once they are drawn: the same for whoever reads that language
 */
record BoardScreen(Head head, List<StripCard> strip, List<SectionView> sections, Drawn drawn) implements Screen {

    /**
     * The board's head.
     *
     * @param year the plan's year
     * @param planPath the page of the plan's own text
     * @param today the day of the figures
     * @param elapsed the share of the year that is past
     * @param states how many promises are in which state
     * @param news what moved and what is next
     */
    record Head(
            PlanYear year, String planPath, LocalDate today, double elapsed, Map<State, Integer> states, News news) {

        int promises() {
            return sum(states);
        }

        /** From December on a year may be closed. */
        boolean isEnding() {
            return !today.isBefore(LocalDate.of(year.value(), Month.DECEMBER, 1));
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
    record SectionView(int position, String number, String title, List<ItemView> items, List<PromiseView> promises) {

        /** Those that are counted, or wait for somebody's word. */
        List<PromiseView> cards() {
            return promises.stream().filter(PromiseView::isCard).toList();
        }

        /** Those that nothing counts yet. */
        List<PromiseView> rest() {
            return promises.stream().filter(promise -> !promise.isCard()).toList();
        }
    }

    /** An item. */
    record ItemView(String address, String number, List<SentenceView> sentences) {}

    /** A sentence in pieces. */
    record SentenceView(boolean isHeading, List<PieceView> pieces) {}

    private static int sum(Map<State, Integer> states) {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }
}
