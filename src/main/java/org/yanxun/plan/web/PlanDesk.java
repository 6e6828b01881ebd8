package org.yanxun.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanText.Section;
import org.yanxun.plan.binding.Suggestion;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTarget.Standing;

/**
 * What a reader of a plan's page is shown of its targets.
 *
 * @param reader who reads
 * @param plan the version
 * @param docket what was read and decided
 * @param targets all targets in the order of the text, dropped ones too
 * @param plain those that wait for a word and have nothing against them
 * @param sure what the rooms are sure would count a target that nothing counts yet
 */
record PlanDesk(
        Actor reader,
        Plan plan,
        Docket docket,
        List<PlanTarget> targets,
        List<PlanTarget> plain,
        List<Suggestion> sure) {

    static PlanDesk of(Actor reader, Plan plan, Docket docket) {
        return new PlanDesk(reader, plan, docket, docket.targets(), docket.plain(), List.of());
    }

    /** The same with suggestions. */
    PlanDesk with(List<Suggestion> suggestions) {
        return new PlanDesk(reader, plan, docket, targets, plain, suggestions);
    }

    /** Whether the reader is shown targets' pages and findings. */
    boolean sees() {
        return reader.is(Role.BUREAU, Role.COLLEGE);
    }

    /** Whether the reader decides on this version. */
    boolean mayDecide() {
        return reader.is(Role.BUREAU) && plan.standing() != Plan.Standing.SUPERSEDED;
    }

    /** Whether the reader may put the version in force. */
    boolean mayAdopt() {
        return reader.is(Role.BUREAU) && !plan.isAdopted();
    }

    List<Noticed> noticed() {
        return docket.noticed();
    }

    /** The decisions of the latest batch that holds; none if nothing was decided. */
    List<Decision> last() {
        List<Decision> holding = docket.everyHistory().stream()
                .flatMap(history -> history.holding().stream())
                .toList();
        Optional<Decision> latest = holding.stream()
                .max(Comparator.comparing((Decision decision) -> decision.word().at())
                        .thenComparing(Decision::id));
        return latest.stream()
                .flatMap(last -> holding.stream().filter(each -> each.batch().equals(last.batch())))
                .sorted(Comparator.comparing(Decision::id))
                .toList();
    }

    /** How many targets of a section wait for a word and have nothing against them. */
    int plain(Section section) {
        return (int) plain.stream()
                .filter(target -> section.holds(target.content().start()))
                .count();
    }

    /** How many targets of a section could be counted at once. */
    int sure(Section section) {
        return (int) sure.stream()
                .filter(each -> section.holds(each.target().content().start()))
                .count();
    }

    /** The targets that stand. */
    List<PlanTarget> standing() {
        return targets.stream()
                .filter(target -> target.standing() != Standing.DROPPED)
                .toList();
    }
}
