package org.yanxun.plan.web.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.binding.Goals;
import org.yanxun.plan.binding.Spans;
import org.yanxun.plan.decision.ActKind;
import org.yanxun.plan.decision.TargetState.Life;
import org.yanxun.plan.indicator.SomeSeats;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.plan.web.target.TargetScreen.SentenceView;
import org.yanxun.shell.Page;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.frame.MenuItem;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

/** What a target's page shows of a form that was sent and is not right. */
class TargetScreenTests {

    private static final Page PAGE = new Page(
            new Words().in(Language.HANT),
            new Page.Address("/plans", "", "_csrf", "token"),
            null,
            List.of(new MenuItem(1, "plan.plans", "/plans", Set.of(Role.BUREAU))),
            "");

    @Test
    void without_anything_sent_each_field_shows_what_stands() {
        TargetScreen screen = screen();
        assertThat(screen.status()).isEqualTo(HttpStatus.OK);
        assertThat(screen.typed(ActKind.CORRECT, "value", "10")).isEqualTo("10");
        assertThat(screen.ticked(ActKind.BIND, "isSoft", "true", true)).isTrue();
        assertThat(screen.typedRow("words", 0)).isEmpty();
        assertThat(screen.typedReason()).isEmpty();
    }

    @Test
    void what_was_typed_in_one_form_stays_there_and_shows_in_no_other() {
        TargetScreen screen = wrong("value", "act", "CORRECT", "value", "十幾", "why", "因為");
        assertThat(screen.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(screen.typed(ActKind.CORRECT, "value", "10")).isEqualTo("十幾");
        assertThat(screen.typed(ActKind.BIND, "value", "10")).isEqualTo("10");
        assertThat(screen.wrongAt(PAGE, ActKind.CORRECT, "value")).isNotEmpty();
        assertThat(screen.wrongAt(PAGE, ActKind.BIND, "value")).isEmpty();
        assertThat(screen.isWrongAt(ActKind.CORRECT, "unit")).isFalse();
        assertThat(screen.typedReason()).isEmpty();
    }

    @Test
    void a_reason_for_an_act_without_a_form_of_its_own_stays_where_it_was_typed() {
        assertThat(wrong("why", "act", "DROP", "why", "因為").typedReason()).isEqualTo("因為");
    }

    @Test
    void a_box_that_was_unticked_stays_unticked() {
        TargetScreen screen = wrong("goal", "act", "BIND", "comparison", "ABOUT");
        assertThat(screen.ticked(ActKind.BIND, "isSoft", "true", true)).isFalse();
        assertThat(screen.ticked(ActKind.BIND, "comparison", "ABOUT", false)).isTrue();
        assertThat(screen.ticked(ActKind.BIND, "comparison", "EQ", true)).isFalse();
    }

    @Test
    void rows_left_empty_are_no_parts_and_the_others_are_counted_without_them() {
        TargetScreen screen = wrong(
                "parts[1].value",
                "act",
                "SPLIT",
                "words",
                "4名",
                "words",
                " ",
                "words",
                "6名",
                "figure",
                "4",
                "figure",
                "",
                "figure",
                "六");
        assertThat(screen.typedRow("words", 2)).isEqualTo("6名");
        assertThat(screen.typedRow("figure", 2)).isEqualTo("六");
        assertThat(screen.typedRow("words", 9)).isEmpty();
        assertThat(List.of(screen.part(0), screen.part(1), screen.part(2)))
                .containsExactly("parts[0].", "none.", "parts[1].");
        assertThat(screen.isWrongAt(ActKind.SPLIT, screen.part(2) + "value")).isTrue();
        assertThat(screen.isWrongAt(ActKind.SPLIT, screen.part(0) + "value")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"value, 數目", "parts[1].words, 文字", "parameters.level, 級別（班名或項目名所寫）", "nonsense, nonsense"})
    void a_field_is_called_as_it_is_on_the_page(String field, String label) {
        assertThat(screen().label(PAGE, field)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "10.0, 10", "0.50, 0.5", "1E+3, 1000"})
    void a_number_is_written_as_people_write_it(BigDecimal value, String written) {
        assertThat(TargetScreen.plain(Optional.of(value))).isEqualTo(written);
        assertThat(TargetScreen.plain(Optional.empty())).isEmpty();
    }

    @Test
    void a_range_shows_its_upper_end_and_nothing_else_does() {
        assertThat(screen(Amount.of(BigDecimal.TWO, Amount.Unit.PERSON)
                                .with(List.of(BigDecimal.TWO, BigDecimal.valueOf(3))))
                        .upper())
                .isEqualTo("3");
        assertThat(screen().upper()).isEmpty();
        assertThat(screen(Amount.NONE.with(List.of(BigDecimal.ONE))).upper()).isEmpty();
    }

    @Test
    void every_form_gets_an_id_of_its_own() {
        TargetScreen screen = screen();
        assertThat(screen.freshBatch()).isNotEqualTo(screen.freshBatch());
        String given = UUID.randomUUID().toString();
        assertThat(TargetScreens.batch(given)).hasToString(given);
        assertThat(TargetScreens.batch("nonsense")).isNotEqualTo(TargetScreens.batch("nonsense"));
    }

    @Test
    void words_stand_in_their_sentence_and_alone_where_there_is_none() {
        String source = "某區2031年師訓計劃\n一、大事\n選送2名校長。\n";
        var text = PlanReader.read(source).text();
        int start = source.indexOf("2名");
        assertThat(TargetScreens.sentence(text, at(start, start + 2))).isEqualTo(new SentenceView("選送", "2名", "校長。"));
        assertThat(TargetScreens.sentence(text, at(0, 2))).isEqualTo(new SentenceView("", "某區", ""));
        assertThat(TargetScreens.sentence(text, at(start, source.length())).after())
                .isEmpty();
    }

    private static Target at(int start, int end) {
        return new Target(TargetKind.ACTION, Amount.NONE, Bearing.NONE, CalendarSpan.NONE, start, end);
    }

    private static TargetScreen wrong(String field, String... form) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        for (int at = 0; at < form.length; at += 2) {
            sent.add(form[at], form[at + 1]);
        }
        List<FieldProblem> problems = List.of(FieldProblem.of(field, "plan.wrong.value"));
        return screen(
                Amount.of(BigDecimal.TEN, Amount.Unit.PERSON), new TargetScreen.Sent(new TargetForm(sent), problems));
    }

    private static TargetScreen screen() {
        return screen(Amount.of(BigDecimal.TEN, Amount.Unit.PERSON));
    }

    private static TargetScreen screen(Amount amount) {
        return screen(amount, TargetScreen.Sent.NOTHING);
    }

    private static TargetScreen screen(Amount amount, TargetScreen.Sent sent) {
        PlanYear year = new PlanYear(2031);
        Plan plan = new Plan(
                PlanId.fresh(),
                year,
                1,
                "某區計劃",
                Plan.Standing.DRAFT,
                new Plan.Moments(Instant.EPOCH, Optional.empty()));
        Target content = new Target(TargetKind.COUNT, amount, Bearing.NONE, CalendarSpan.NONE, 0, 4);
        PlanTarget target = new PlanTarget(
                TargetId.fresh(),
                plan.id(),
                content,
                PlanTarget.Standing.PROPOSED,
                Optional.empty(),
                List.of(),
                Optional.empty());
        Binding binding = new Binding("enrolment.seated", Map.of(), Goals.everybody(), Spans.whole(year));
        return new TargetScreen(
                plan,
                target,
                Life.PROPOSED,
                new SentenceView("", "10名", ""),
                new TargetScreen.DecidedView(0, UUID.randomUUID(), List.of()),
                List.of(),
                new TargetScreen.CountingView(List.of(), Optional.of(new SomeSeats()), binding, true, Optional.empty()),
                new TargetScreen.WayView(1, Optional.empty(), Optional.empty(), Optional.empty()),
                true,
                sent);
    }
}
