package org.yanxun.roster.load.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.organisation.InTheWay;
import org.yanxun.roster.organisation.Life;
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
        boolean refused = true;
        while (refused) {
            refused = plan.turns().stream().filter(Closings::isShorter).anyMatch(turn -> refuse(district, plan, turn));
        }
    }

    private boolean refuse(DistrictId district, OrganisationPlan plan, Turn turn) {
        InTheWay people = standing.people(district, turn);
        if (!people.isNobody()) {
            plan.refuse(
                    turn.organisation(),
                    "closedOn",
                    "roster.refused.standing",
                    String.valueOf(people.all()),
                    people.text());
            return true;
        }
        LocalDate end = turn.after().ends();
        Optional<Chapter> below = end == null ? Optional.empty() : plan.below(turn.organisation(), end);
        below.ifPresent(chapter -> plan.refuse(
                turn.organisation(),
                "closedOn",
                "roster.refused.standing",
                "1",
                chapter.facts().name()));
        return below.isPresent();
    }

    private static boolean isShorter(Turn turn) {
        Life before = turn.before();
        LocalDate end = turn.after().ends();
        return end != null
                && !before.chapters().isEmpty()
                && (before.ends() == null || before.ends().isAfter(end));
    }
}
