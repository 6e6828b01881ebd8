package org.yanxun.plan.web.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.journey.Drawn;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.SomeSeats;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.web.counting.CountingScreen.RestView;
import org.yanxun.plan.web.counting.CountingScreen.RowView;
import org.yanxun.plan.web.counting.CountingScreen.SectionView;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

class CountingLookJourneyTests {

    @AutoClose
    private static final Drawn DRAWN = new Drawn();

    private static final Indicator SEATS = new SomeSeats();
    private static final Speech SPEECH = new Words().in(Language.HANT);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyone_can_count_many_promises_at_once(Language language) {
        DRAWN.look("counting", screen(CountingScreen.Sent.NOTHING), language, Role.BUREAU);
    }

    @Test
    void what_is_wrong_and_nothing_to_count_can_be_read() {
        var wrong = new CountingScreen.Sent(List.of(), List.of(FieldProblem.of("targets", "plan.wrong.noneChosen")));
        DRAWN.look("counting-wrong", screen(wrong), Language.HANT, Role.BUREAU);
        CountingScreen empty = new CountingScreen(
                plan(), OptionalInt.of(2), List.of(), List.of(), 0, true, CountingScreen.Sent.NOTHING);
        DRAWN.look("counting-empty", empty, Language.HANT, Role.BUREAU);
    }

    @Test
    void a_row_says_what_is_counted_how_much_it_is_and_how_much_it_should_be() {
        RowView seats = row(Comparison.AT_LEAST, false, Optional.of(Count.of(1234)));
        assertThat(seats.what(SPEECH))
                .isEqualTo(
                        SPEECH.w("enrolment.seated") + " · 區級 · " + SPEECH.w("enrolment.seated.programme") + "：領雁工程");
        assertThat(seats.today(SPEECH)).isEqualTo("1,234");
        assertThat(seats.goal(SPEECH)).isEqualTo("10");
        assertThat(row(Comparison.AT_MOST, false, Optional.empty()).goal(SPEECH))
                .isEqualTo("至多 10");
        assertThat(row(Comparison.ABOUT, true, Optional.empty()).goal(SPEECH)).isEqualTo("大約 10 %");
        assertThat(row(Comparison.EQ, true, Optional.empty()).goal(SPEECH)).isEqualTo("10 %");
        assertThat(row(Comparison.EQ, true, Optional.empty()).today(SPEECH)).isEqualTo("數不出");
        assertThat(row(Comparison.EQ, true, Optional.of(Count.share(46, 62))).today(SPEECH))
                .isEqualTo("46 / 62 · 74 %");
        assertThat(row(Comparison.EQ, true, Optional.of(Count.share(0, 0))).today(SPEECH))
                .isEqualTo("0 / 0");
    }

    private static CountingScreen screen(CountingScreen.Sent sent) {
        List<RowView> rows = List.of(
                row(Comparison.AT_LEAST, false, Optional.of(Count.of(8))),
                row(Comparison.ABOUT, true, Optional.of(Count.share(46, 62))));
        List<SectionView> sections =
                List.of(new SectionView(1, "一", "幹部培訓", rows), new SectionView(2, "", "", rows.subList(0, 1)));
        return new CountingScreen(
                plan(),
                OptionalInt.empty(),
                sections,
                List.of(new RestView(9, TargetId.fresh(), "做好選拔工作")),
                3,
                true,
                sent);
    }

    private static RowView row(Comparison comparison, boolean isShare, Optional<Count> count) {
        Binding binding = new Binding(
                SEATS.key(),
                Map.of("programme", "領雁工程", "level", "DISTRICT"),
                new Binding.Goal(BigDecimal.TEN, isShare, comparison, isShare),
                new Binding.Span(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31)));
        return new RowView(4, TargetId.fresh(), "區級10名教師", SEATS, binding, count);
    }

    private static Plan plan() {
        return new Plan(
                PlanId.fresh(),
                new PlanYear(2031),
                1,
                "某區2031年師訓計劃",
                Plan.Standing.DRAFT,
                new Plan.Moments(Instant.parse("2031-01-08T01:00:00Z"), Optional.empty()));
    }
}
