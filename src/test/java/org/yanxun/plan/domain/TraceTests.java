package org.yanxun.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanxun.kernel.PersonId;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.binding.Goals;
import org.yanxun.plan.binding.Spans;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.decision.FindingId;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.decision.Stroke;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.speech.Words;
import org.yanxun.trust.AuditTrail;

/** What the audit trail is told of each stroke. */
class TraceTests {

    private static final Words WORDS = new Words();
    private static final Target CONTENT =
            new Target(TargetKind.ACTION, Amount.NONE, Bearing.NONE, CalendarSpan.NONE, 0, 2);
    private static final Binding BINDING =
            new Binding("some.seated", Map.of(), Goals.everybody(), Spans.whole(new org.yanxun.kernel.PlanYear(2031)));

    @ParameterizedTest
    @MethodSource("targetActs")
    void every_act_on_a_target_has_a_name_in_words_and_names_its_target(Act.OnTarget act) {
        TargetId target = TargetId.fresh();
        Stroke stroke = stroke("");
        stroke.on(target, act);
        AuditTrail.Decision told = Trace.of(stroke, given(""));
        assertThat(WORDS.knows("trust.did." + told.action())).as(told.action()).isTrue();
        assertThat(told.toString()).contains(target.toString());
    }

    @ParameterizedTest
    @MethodSource("findingActs")
    void every_act_on_a_finding_has_a_name_in_words_and_names_its_finding(Act.OnFinding act) {
        FindingId finding = FindingId.fresh();
        Stroke stroke = stroke("");
        stroke.on(finding, act);
        AuditTrail.Decision told = Trace.of(stroke, given(""));
        assertThat(WORDS.knows("trust.did." + told.action())).as(told.action()).isTrue();
        assertThat(told.toString()).contains(finding.toString());
    }

    @Test
    void a_stroke_is_told_once_by_what_was_decided_first_and_how_much_there_was() {
        Stroke stroke = stroke("");
        stroke.on(TargetId.fresh(), new Act.Merge());
        stroke.on(TargetId.fresh(), new Act.Correct(CONTENT));
        AuditTrail.Decision told = Trace.of(stroke, given(""));
        assertThat(told.action()).isEqualTo("plan.target.merged");
        assertThat(told.toString()).contains("decisions=2");
    }

    @Test
    void a_reason_is_told_where_there_is_one() {
        Stroke stroke = stroke("看過");
        stroke.on(TargetId.fresh(), new Act.Accept());
        assertThat(Trace.of(stroke, given("看過")).toString()).contains("看過");
        assertThat(Trace.of(stroke, given("")).toString()).doesNotContain("看過");
    }

    static Stream<Act.OnTarget> targetActs() {
        return Stream.of(
                new Act.Accept(),
                new Act.Correct(CONTENT),
                new Act.Drop(),
                new Act.Restore(),
                new Act.Split(),
                new Act.Merge(),
                new Act.Add(),
                new Act.Bind(BINDING),
                new Act.Unbind(),
                new Act.Undo(UUID.randomUUID()));
    }

    static Stream<Act.OnFinding> findingActs() {
        return Stream.of(new Act.Repair(1), new Act.Dismiss(), new Act.Undo(UUID.randomUUID()));
    }

    private static Stroke stroke(String why) {
        Docket docket = new Docket(PlanId.fresh(), List.of(), List.of(), Map.of(), Map.of());
        return new Stroke(docket, given(why), new Decision.Word(PersonId.fresh(), "陳", Instant.EPOCH, why));
    }

    private static Given given(String why) {
        return new Given(UUID.randomUUID(), OptionalInt.empty(), why);
    }
}
