package org.yanxun.plan.web;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.decision.ActKind;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.original.Original;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * A plan as a person reads it, every promise marked in place, with what is to be decided in the margin.
 *
 * @param plan which version
 * @param sections its parts in order
 * @param credits what the margin says of the credits; without figures if the text asks for none
 * @param leftOut the lines that are no part of the plan
 * @param mayAdopt whether this reader may put it in force now
 * @param desk what is decided and what is still to be
 * @param add the form for one more promise
 * @param original the file it came in; absent if it came in none
 */
record PlanScreen(
        Plan plan,
        List<SectionView> sections,
        CreditsView credits,
        List<LeftOutView> leftOut,
        boolean mayAdopt,
        DeskView desk,
        AddForm add,
        Optional<Original> original)
        implements FormScreen {

    private static final int KILO = 1024;

    /** The same with the file it came in. */
    PlanScreen with(Optional<Original> file) {
        return new PlanScreen(plan, sections, credits, leftOut, mayAdopt, desk, add, file);
    }

    /** How large a file is, as people write it. */
    static String size(Original file) {
        return file.size() < KILO ? file.size() + " B" : (file.size() + KILO / 2) / KILO + " KB";
    }

    /** Whether this reader may take it back. */
    boolean mayTakeBack() {
        return desk.mayDecide() && plan.standing() == Plan.Standing.DRAFT;
    }

    @Override
    public List<FieldProblem> problems() {
        return add.problems();
    }

    /** The id of a decision to come. */
    static UUID batch() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /**
     * A section with its items.
     *
     * @param plain how many targets in it wait to be accepted and have nothing against them
     * @param sure how many could be counted at once
     */
    record SectionView(int position, String number, String title, List<ItemView> items, int plain, int sure) {}

    /** An item with its sentences; its address is its place in the plan, such as 5.1. */
    record ItemView(String address, String number, List<SentenceView> sentences) {}

    /** A sentence in pieces; the address names it on the page, its first unit in the text. */
    record SentenceView(String address, int start, boolean isHeading, List<PieceView> pieces) {}

    /** Some words, with the promises that begin in them. */
    record PieceView(String words, List<MarkView> marks) {}

    /** A promise's number, its page (empty if the reader is not shown it), and how it stands as a colour, a shape, a key. */
    record MarkView(int number, String href, String css, String shape, String key) {}

    /** A line left out, and why. */
    record LeftOutView(PlanText.LeftOut.Kind kind, String words) {}

    /**
     * What is decided and what is still to be.
     *
     * @param undecided how many targets nobody has looked at
     * @param accepted how many stand
     * @param suspended how many a finding holds up
     * @param next the first undecided one; absent if there is none
     * @param findings all that was noticed
     * @param sure how many could be counted at once
     * @param last what was decided last; absent if nothing was
     * @param dropped dropped targets
     */
    record DeskView(
            boolean sees,
            boolean mayDecide,
            long undecided,
            long accepted,
            long suspended,
            Optional<TargetId> next,
            FindingsView findings,
            int sure,
            Optional<LastView> last,
            List<DroppedView> dropped) {}

    /** What was decided at the last stroke that holds: its id, what and by whom, and on how many subjects. */
    record LastView(UUID batch, ActKind act, String name, long many) {

        static Optional<LastView> of(List<Decision> decisions) {
            return decisions.stream().findFirst().map(first -> of(first, decisions));
        }

        private static LastView of(Decision first, List<Decision> decisions) {
            ActKind kind = ActKind.of(first.act());
            long many = decisions.stream()
                    .filter(each -> ActKind.of(each.act()) == kind)
                    .count();
            return new LastView(first.batch(), kind, first.word().name(), many);
        }
    }

    /** A dropped target with its words. */
    record DroppedView(TargetId id, String quote) {}

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

    /** A figure: the number of its promise or 0, the key of what it is, the amount, and the place in the text. */
    record FigureView(int mark, String key, String amount, int start) {}
}
