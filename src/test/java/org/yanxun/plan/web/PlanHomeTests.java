package org.yanxun.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

/** What the bureau is told first of its plan. */
class PlanHomeTests {

    private static final Speech SPEECH = new Words().in(Language.HANT);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Plans plans = mock(Plans.class);
    private final PlanHome home = new PlanHome(plans, CLOCK);

    @Test
    void without_a_plan_this_year_somebody_is_asked_for_one() {
        given(plan(2030, 1, Plan.Standing.ADOPTED));
        HomeCard card = cards(Role.BUREAU).getFirst();
        assertThat(card.title()).isEqualTo("2031 年度計劃");
        assertThat(card.act()).map(HomeCard.Act::href).contains("/plans");
    }

    @Test
    void a_draft_waits_for_the_bureaus_word() {
        Plan draft = plan(2031, 2, Plan.Standing.DRAFT);
        given(draft, plan(2031, 1, Plan.Standing.ADOPTED));
        HomeCard card = cards(Role.BUREAU).getFirst();
        assertThat(card.act()).map(HomeCard.Act::href).contains("/plans/" + draft.id());
        assertThat(card.facts().toString()).contains("第 2 版");
    }

    @Test
    void a_plan_in_force_asks_for_nothing_nor_does_next_years_draft() {
        given(plan(2032, 1, Plan.Standing.DRAFT), plan(2031, 1, Plan.Standing.ADOPTED));
        assertThat(cards(Role.BUREAU)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COLLEGE", "PRINCIPAL", "LIAISON", "TEACHER"})
    void nobody_else_is_asked(Role role) {
        given();
        assertThat(cards(role)).isEmpty();
    }

    private List<HomeCard> cards(Role role) {
        return home.cardsFor(SomeDesk.someone(role), SPEECH);
    }

    private void given(Plan... versions) {
        when(plans.all(any())).thenReturn(List.of(versions));
    }

    private static Plan plan(int year, int version, Plan.Standing standing) {
        return new Plan(
                PlanId.fresh(),
                new PlanYear(year),
                version,
                "",
                standing,
                new Plan.Moments(Instant.EPOCH, Optional.empty()));
    }
}
