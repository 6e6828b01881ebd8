package org.yanxun.plan.web;

import java.util.List;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanText;
import org.yanxun.shell.Screen;

/**
 * A plan as a person reads it, with what is known of its sentences in the margin.
 *
 * @param plan which version
 * @param sections its parts in order
 * @param credits what the margin says of the credits; without figures if the text asks for none
 * @param leftOut the lines that are no part of the plan
 * @param mayAdopt whether this reader may put it in force now
 */
record PlanScreen(
        Plan plan, List<SectionView> sections, CreditsView credits, List<LeftOutView> leftOut, boolean mayAdopt)
        implements Screen {

    /** A section with its items. */
    record SectionView(int position, String number, String title, List<ItemView> items) {}

    /** An item with its sentences; its address is its place in the plan, such as 5.1. */
    record ItemView(String address, String number, List<SentenceView> sentences) {}

    /** A sentence in pieces; the address names it on the page. */
    record SentenceView(String address, boolean isHeading, List<PieceView> pieces) {}

    /** Some words; with the number of the figure they are, or 0. */
    record PieceView(String words, int mark) {}

    /** A line left out, and why. */
    record LeftOutView(PlanText.LeftOut.Kind kind, String words) {}

    /**
     * The yearly credits as read.
     *
     * @param figures the total first
     * @param sum the sum of the minima as people write it: 16 + 8 + 24 = 48
     * @param sumHolds whether the total says the same
     * @param mayCount whether they can be taken as read
     * @param isWanted whether the bureau took them
     */
    record CreditsView(List<FigureView> figures, String sum, boolean sumHolds, boolean mayCount, boolean isWanted) {}

    /** A figure: its number in the margin, the key of what it is, the amount, and the place in the text. */
    record FigureView(int mark, String key, String amount, int start) {}
}
