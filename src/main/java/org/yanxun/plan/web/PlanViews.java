package org.yanxun.plan.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.plan.CreditRequirement;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.original.Original;

/** What the API answers about plans. */
final class PlanViews {

    private PlanViews() {}

    /** A version. */
    record Version(
            UUID id,
            int year,
            int version,
            String title,
            Plan.Standing standing,
            Instant readAt,
            @Nullable Instant adoptedAt,
            @Nullable Instant withdrawnAt,
            @Nullable Instant takenBackAt) {

        static Version of(Plan plan) {
            return new Version(
                    plan.id().value(),
                    plan.year().value(),
                    plan.version(),
                    plan.title(),
                    plan.standing(),
                    plan.moments().read(),
                    plan.moments().adopted().orElse(null),
                    plan.moments().withdrawn().orElse(null),
                    plan.moments().takenBack().orElse(null));
        }
    }

    /** A version with its text; offsets are UTF-16 code units of the source. The file is absent if it came in none. */
    record Document(
            Version plan,
            PlanText text,
            @Nullable Requirement requirement,
            boolean requirementCounts,
            @Nullable Original original) {

        static Document of(PlanDocument document, Optional<Original> original) {
            return new Document(
                    Version.of(document.plan()),
                    document.text(),
                    document.requirement().map(Requirement::of).orElse(null),
                    document.requirementWanted(),
                    original.orElse(null));
        }
    }

    /** The yearly credits as read. */
    record Requirement(@Nullable Figure total, Map<String, Figure> minima, boolean sumHolds) {

        static Requirement of(CreditRequirement requirement) {
            Map<String, Figure> minima = new TreeMap<>();
            requirement.minima().forEach((category, figure) -> minima.put(category.name(), Figure.of(figure)));
            return new Requirement(requirement.total().map(Figure::of).orElse(null), minima, requirement.sumHolds());
        }
    }

    /** A figure and its place. */
    record Figure(BigDecimal credits, int start, int end) {

        static Figure of(CreditRequirement.Figure figure) {
            return new Figure(figure.amount().value(), figure.start(), figure.end());
        }
    }
}
