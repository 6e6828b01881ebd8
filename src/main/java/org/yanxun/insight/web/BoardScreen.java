package org.yanxun.insight.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.Screen;
import org.yanxun.shell.State;

/**
 * The plan board: the strip of sections, then the plan's text with what is counted beside it.
 *
 * @param head what stands above
 * @param strip one card a section, in the plan's order
 * @param sections the text, those with figures first
 */
record BoardScreen(Head head, List<StripCard> strip, List<SectionView> sections) implements Screen {

    /**
     * The board's head.
     *
     * @param year the plan's year
     * @param title the plan's title
     * @param planPath the page of the plan's own text
     * @param today the day of the figures
     * @param elapsed the share of the year that is past
     * @param states how many promises are in which state
     * @param unread how many sentences nobody has made a promise of yet
     */
    record Head(
            PlanYear year,
            String title,
            String planPath,
            LocalDate today,
            double elapsed,
            Map<State, Integer> states,
            int unread) {

        int promises() {
            return states.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** A section in the strip: its promises by state, and how many of its sentences are not read as promises. */
    record StripCard(int position, String number, String title, Map<State, Integer> states, int unread) {

        int promises() {
            return states.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** A section of the text with its margin. */
    record SectionView(
            int position, String number, String title, List<ItemView> items, List<PromiseView> promises, int unread) {}

    /** An item. */
    record ItemView(String address, String number, List<SentenceView> sentences) {}

    /** A sentence in pieces. */
    record SentenceView(boolean isHeading, List<PieceView> pieces) {}

    /** Some words; with the promise they are, or 0, and its state. */
    record PieceView(String words, int mark, State state) {}
}
