package org.yanxun.roster.web.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.find.Stretch;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.roster.load.LeaderEnds;
import org.yanxun.roster.load.change.Step;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.roster.person.WholeUndo.Outlook;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;

/**
 * One upload: how far it is, what it would change, what is wrong in it.
 *
 * @param parts what would change, by kind of change; only one of them when the reader leafs through it
 * @param wrongs what is wrong
 * @param leaders the posts of leaders that would end, or have ended
 * @param undo what taking the whole of it back would do; absent where the reader cannot
 */
record ImportScreen(
        ImportJob job,
        Preview counts,
        List<Part> parts,
        Leaf<Wrong> wrongs,
        List<LeaderEnds> leaders,
        Optional<Outlook> undo)
        implements Screen {

    /** How many of each list stand on a page. */
    static final int MOST = 50;

    /** The kinds of change, in the order of the page. */
    static final List<String> KINDS = List.of("JOINED", "MOVED", "LEFT", "CORRECTED");

    /** The list of what is wrong, among the kinds of change. */
    static final String WRONG = "WRONG";

    /**
     * A page of a list.
     *
     * @param from how many come before it
     * @param more whether others come after it
     */
    record Leaf<T>(List<T> items, int from, boolean more) {

        /** Nothing at all. */
        static <T> Leaf<T> empty() {
            return new Leaf<>(List.of(), 0, false);
        }

        /** A page of what was found, which holds one more than the page if the list goes on. */
        static <T> Leaf<T> of(List<T> found, Stretch stretch) {
            boolean more = found.size() > stretch.most();
            return new Leaf<>(more ? found.subList(0, stretch.most()) : found, stretch.from(), more);
        }

        Optional<Integer> previous() {
            return from == 0 ? Optional.empty() : Optional.of(Math.max(0, from - MOST));
        }

        Optional<Integer> next() {
            return more ? Optional.of(from + MOST) : Optional.empty();
        }
    }

    /** What would change, of one kind. */
    record Part(String kind, Leaf<Step> steps) {}

    String address() {
        return "/roster/imports/" + job.id();
    }

    /** Where a page of a list is. */
    String leaf(String kind, int from) {
        return address() + "?kind=" + kind + "&from=" + from;
    }

    /** Whether its changes have been made, be they taken back or not. */
    boolean isDone() {
        return job.state() == ImportJob.State.APPLIED || job.state() == ImportJob.State.UNDONE;
    }

    boolean isReady() {
        return job.state() == ImportJob.State.READY;
    }

    /** How many people a kind of change concerns. */
    int count(String kind) {
        return switch (kind) {
            case "JOINED" -> counts.joined();
            case "MOVED" -> counts.moved();
            case "LEFT" -> counts.left();
            default -> counts.corrected();
        };
    }

    boolean changesAnything() {
        return counts.joined() + counts.moved() + counts.left() + counts.corrected() > 0;
    }

    /** A value of a field as people read it. */
    static String value(Page page, String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return page.w("roster.none");
        }
        return switch (field) {
            case "kind" -> page.w("roster.PostKind." + value);
            case "stage" -> page.w("shell.stage." + value);
            case "subject" -> page.w("roster.Subject." + value);
            case "staffing" -> page.w("roster.Staffing." + value);
            case "trainee" -> page.w("roster.TraineeType." + value);
            case "credentialLevel" ->
                page.speech().knows("roster.level." + value) ? page.w("roster.level." + value) : value;
            case "from", "until", "teachingSince", "credentialUntil" ->
                page.speech().day(LocalDate.parse(value));
            default -> value;
        };
    }
}
