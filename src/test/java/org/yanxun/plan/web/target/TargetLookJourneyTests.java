package org.yanxun.plan.web.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yanxun.journey.Drawn;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.binding.Spans;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.decision.TargetState.Life;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.plan.web.Read;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Language;

class TargetLookJourneyTests {

    private static final String TEXT = "某區2031年師訓計劃\n一、幹部\n後備班學制兩年半（2031年2月—2029年7月），選送2名校長。\n";

    @Test
    void everyone_can_use_a_targets_page() {
        new Drawn().look("target", screen(List.of()), Language.HANT, Role.BUREAU);
    }

    @Test
    void what_is_wrong_is_told_with_its_field() {
        TargetScreen wrong = screen(List.of(FieldProblem.of("value", "plan.wrong.value")));
        assertThat(Drawn.html(wrong, Language.EN, Role.BUREAU))
                .contains("Figure", "Please give a number of at least zero.", "id=\"value-wrong\"", "value=\"many\"")
                .contains("<details class=\"paper\" open>");
    }

    private static TargetForm sent() {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("act", "CORRECT");
        fields.add("value", "many");
        return new TargetForm(fields);
    }

    private static TargetScreen screen(List<FieldProblem> problems) {
        PlanText text = PlanReader.read(TEXT).text();
        PlanId id = PlanId.fresh();
        Docket docket = Read.docket(id, TEXT);
        PlanTarget period = docket.targets().stream()
                .filter(target -> target.content().kind() == TargetKind.PERIOD)
                .findFirst()
                .orElseThrow();
        Instant then = Instant.parse("2031-01-08T01:00:00Z");
        PlanYear year = new PlanYear(2031);
        Decision dropped = new Decision(
                UUID.randomUUID(),
                UUID.randomUUID(),
                period.id().value(),
                1,
                new Act.Accept(),
                new Decision.Word(PersonId.fresh(), "陳", then, "看過"));
        return new TargetScreen(
                new Plan(id, year, 1, "某區計劃", Plan.Standing.DRAFT, new Plan.Moments(then, Optional.empty())),
                period,
                Life.ACCEPTED,
                TargetScreens.sentence(text, period.content()),
                new TargetScreen.DecidedView(1, UUID.randomUUID(), List.of(new TargetScreen.LineView(dropped, true))),
                docket.noticed(),
                new TargetScreen.CountingView(
                        List.of(),
                        Optional.empty(),
                        new Binding(
                                "",
                                Map.of(),
                                new Binding.Goal(BigDecimal.ONE, false, Amount.Comparison.EQ, false),
                                Spans.whole(year)),
                        true,
                        Optional.empty()),
                new TargetScreen.WayView(2, Optional.of(period.id()), Optional.of(period.id()), Optional.empty()),
                true,
                problems.isEmpty() ? TargetScreen.Sent.NOTHING : new TargetScreen.Sent(sent(), problems));
    }
}
