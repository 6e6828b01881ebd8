package org.yanxun.plan.web.target;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.yanxun.plan.Plan;
import org.yanxun.plan.decision.ActKind;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.decision.TargetState.Life;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Page;
import org.yanxun.shell.fault.FieldProblem;

/**
 * A target: its words, what was read in them, what was decided, and what one may decide now.
 *
 * @param plan the version
 * @param target the target as it stands
 * @param life what became of it
 * @param sentence its words in their sentence
 * @param decided what was decided on it
 * @param findings what was noticed on its words
 * @param counting what counts it or could
 * @param way where to go from here
 * @param mayDecide whether this reader decides
 * @param sent what was sent and is not right
 */
record TargetScreen(
        Plan plan,
        PlanTarget target,
        Life life,
        SentenceView sentence,
        DecidedView decided,
        List<Noticed> findings,
        CountingView counting,
        WayView way,
        boolean mayDecide,
        Sent sent)
        implements FormScreen {

    private static final Set<ActKind> FORMS = EnumSet.of(ActKind.BIND, ActKind.CORRECT, ActKind.SPLIT);

    @Override
    public List<FieldProblem> problems() {
        return sent.problems();
    }

    /** Whether that act's form is the one that was sent and is not right. */
    boolean isSent(ActKind act) {
        return !sent.problems().isEmpty() && sent.form().text("act").equals(act.name());
    }

    /** What stands in a field of an act's form: what was typed there, or what stands anyhow. */
    String typed(ActKind act, String field, String standing) {
        return isSent(act) ? sent.form().text(field) : standing;
    }

    /** The reason somebody gave for an act without a form of its own. */
    String typedReason() {
        return FORMS.stream().anyMatch(this::isSent) ? "" : sent.form().text("why");
    }

    /** Whether an option of an act's form is chosen: as it was sent, or as it stands anyhow. */
    boolean ticked(ActKind act, String field, String option, boolean standing) {
        return isSent(act) ? sent.form().all(field).contains(option) : standing;
    }

    /** What was typed in a row of the form that splits; counted from 0. */
    String typedRow(String field, int row) {
        List<String> rows = isSent(ActKind.SPLIT) ? sent.form().all(field) : List.of();
        return row < rows.size() ? rows.get(row) : "";
    }

    /** What a row of the form that splits is called where it is wrong; rows left empty are no parts. */
    String part(int row) {
        long before = sent.form().all("words").stream()
                .limit(row)
                .filter(words -> !words.isBlank())
                .count();
        return typedRow("words", row).isBlank() ? "none." : "parts[" + before + "].";
    }

    boolean isWrongAt(ActKind act, String field) {
        return isSent(act) && isWrong(field);
    }

    /** What is wrong with a field of an act's form, in words; empty if nothing is. */
    String wrongAt(Page page, ActKind act, String field) {
        return isSent(act) ? wrong(page, field) : "";
    }

    /** What a field is called on the page. */
    String label(Page page, String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        String parameter = counting.chosen().map(Indicator::key).orElse("") + "." + last;
        if (field.startsWith("parameters.") && page.speech().knows(parameter)) {
            return page.w(parameter);
        }
        String key = "plan.field." + last;
        return page.speech().knows(key) ? page.w(key) : field;
    }

    /** Where it is found. */
    String href() {
        return "/plans/" + plan.id() + "/targets/" + target.id();
    }

    /** The id one form's decision is kept under, so that the form sent twice is kept once. */
    String freshBatch() {
        return TargetScreens.batch("").toString();
    }

    /** A number as people write it; empty if there is none. */
    static String plain(Optional<BigDecimal> value) {
        return value.map(figure -> figure.stripTrailingZeros().toPlainString()).orElse("");
    }

    /** What a range ends with; empty if it is none. */
    String upper() {
        List<BigDecimal> values = target.content().amount().values();
        return values.size() == 2 ? plain(Optional.of(values.getLast())) : "";
    }

    /**
     * A form that was sent and is not right.
     *
     * @param form as it was sent
     * @param problems what is wrong with it; empty if nothing was sent
     */
    record Sent(TargetForm form, List<FieldProblem> problems) {

        static final Sent NOTHING = new Sent(new TargetForm(new LinkedMultiValueMap<>()), List.of());
    }

    /** The words of a sentence around a target. */
    record SentenceView(String before, String quote, String after) {}

    /**
     * Decisions, the latest first.
     *
     * @param version how many there are
     * @param batch the id of the decision to come
     */
    record DecidedView(int version, UUID batch, List<LineView> lines) {}

    /** A decision, and whether it can be taken back. */
    record LineView(Decision decision, boolean holds) {}

    /**
     * What counts it or could.
     *
     * @param all everything that can count
     * @param chosen the one the form shows; absent if none is chosen or proposed
     * @param binding what the form shows of goal, days and parameters
     * @param isProposed whether that is no more than a proposal
     * @param today what it counts today; absent if nothing is shown or it could not be counted
     */
    record CountingView(
            List<Indicator> all,
            Optional<Indicator> chosen,
            Binding binding,
            boolean isProposed,
            Optional<Count> today) {}

    /** The neighbours on the way through the plan. */
    record WayView(int number, Optional<TargetId> previous, Optional<TargetId> next, Optional<TargetId> undecided) {}
}
