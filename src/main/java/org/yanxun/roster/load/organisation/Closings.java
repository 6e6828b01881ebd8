package org.yanxun.roster.load.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.organisation.InTheWay;
import org.yanxun.roster.organisation.Standing;
import org.yanxun.roster.organisation.Turn;

/** Takes those out of a plan that cannot end on the day the sheet says: people or organisations would be left standing. */
@Component
class Closings {

    private final Standing standing;

    Closings(Standing standing) {
        this.standing = standing;
    }

    void check(DistrictId district, OrganisationPlan plan) {
        List<Turn> shorter = plan.shorter();
        Map<OrgId, InTheWay> people = standing.people(district, shorter);
        shorter.forEach(turn -> Optional.ofNullable(people.get(turn.organisation()))
                .ifPresent(inTheWay -> refuse(plan, turn.organisation(), inTheWay)));
        boolean refused = true;
        while (refused) {
            refused = plan.shorter().stream().anyMatch(turn -> isLeaned(plan, turn));
        }
    }

    /** Whether another organisation would be left below it; its row is out of the plan then. */
    private static boolean isLeaned(OrganisationPlan plan, Turn turn) {
        Optional<InTheWay> below = Optional.ofNullable(turn.after().ends())
                .flatMap(end -> plan.below(turn.organisation(), end))
                .map(chapter -> new InTheWay(List.of(chapter.facts().name()), 1));
        below.ifPresent(inTheWay -> refuse(plan, turn.organisation(), inTheWay));
        return below.isPresent();
    }

    private static void refuse(OrganisationPlan plan, OrgId organisation, InTheWay inTheWay) {
        plan.refuse(
                organisation, "closedOn", "roster.refused.standing", String.valueOf(inTheWay.all()), inTheWay.text());
    }
}
