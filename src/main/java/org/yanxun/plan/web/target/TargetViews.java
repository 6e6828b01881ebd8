package org.yanxun.plan.web.target;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.ActKind;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.History;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.Parameter;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.repair.RepairLabels;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.web.Rows;
import org.yanxun.shell.speech.Speech;

/** What the API answers about targets and findings. */
final class TargetViews {

    private TargetViews() {}

    /** A target as it stands; places are UTF-16 offsets in the plan's source. */
    record OneTarget(
            UUID id,
            Target content,
            String quote,
            PlanTarget.Standing standing,
            Finding.@Nullable Code suspendedBy,
            @Nullable Binding binding,
            int version) {

        static OneTarget of(PlanTarget target, String quote, int version) {
            return new OneTarget(
                    target.id().value(),
                    target.content(),
                    quote,
                    target.standing(),
                    target.suspendedBy().orElse(null),
                    target.binding().orElse(null),
                    version);
        }
    }

    /** A finding, and what was said of it; the explanation and the labels of its repairs in the asker's language. */
    record OneFinding(
            UUID id,
            Finding.Code code,
            Finding.Severity severity,
            int start,
            int end,
            String quote,
            String explanation,
            List<String> repairs,
            List<String> labels,
            @Nullable ActKind said,
            int version) {

        static OneFinding of(Noticed noticed, String quote, Speech speech) {
            Finding finding = noticed.finding();
            return new OneFinding(
                    noticed.id().value(),
                    finding.code(),
                    finding.code().severity(),
                    finding.start(),
                    finding.end(),
                    quote,
                    speech.w(finding.explanation()),
                    finding.repairs(),
                    RepairLabels.of(finding, speech),
                    noticed.said().map(ActKind::of).orElse(null),
                    noticed.history().version());
        }
    }

    /** A decision. */
    record OneDecision(
            UUID id,
            UUID batch,
            int number,
            ActKind kind,
            Act act,
            UUID by,
            String name,
            Instant at,
            String why,
            boolean holds) {

        /** A page of what was decided on one subject, in order. */
        static Rows<OneDecision> of(History history, int limit, @Nullable UUID cursor) {
            return Rows.of(history.decisions(), limit, cursor, Decision::id)
                    .shown(decision -> of(decision, history.holds(decision)));
        }

        private static OneDecision of(Decision decision, boolean holds) {
            return new OneDecision(
                    decision.id(),
                    decision.batch(),
                    decision.number(),
                    ActKind.of(decision.act()),
                    decision.act(),
                    decision.word().by().value(),
                    decision.word().name(),
                    decision.word().at(),
                    decision.word().why(),
                    holds);
        }
    }

    /** Something that can be counted. */
    record OneIndicator(String key, String unit, List<Parameter> parameters) {

        static OneIndicator of(Indicator indicator) {
            return new OneIndicator(indicator.key(), indicator.unit().name(), indicator.parameters());
        }
    }
}
