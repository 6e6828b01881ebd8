package org.yanxun.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanxun.insight.domain.Figures;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

class PlanCardTests {

    private static final Speech SPEECH = new Words().in(Language.EN);

    private final Figures figures = SomeBoard.figures(true);

    @Test
    void whoever_decides_is_told_first_what_waits_and_led_to_the_text() {
        HomeCard card = PlanCard.of(figures, true, SPEECH).orElseThrow();
        assertThat(card.order()).isLessThan(100);
        assertThat(card.title()).endsWith("promises of the plan wait for your word");
        assertThat(card.act())
                .map(HomeCard.Act::href)
                .hasValueSatisfying(href -> assertThat(href).startsWith("/plans/"));
    }

    @Test
    void whoever_decides_nothing_is_led_to_the_board() {
        HomeCard card = PlanCard.of(figures, false, SPEECH).orElseThrow();
        assertThat(card.order()).isGreaterThan(100);
        assertThat(card.title()).isEqualTo("Training plan of 2026");
        assertThat(card.act()).map(HomeCard.Act::href).contains("/board");
    }

    @Test
    void the_promises_are_counted_by_where_they_stand() {
        HomeCard card = PlanCard.of(figures, false, SPEECH).orElseThrow();
        assertThat(card.facts().getFirst()).isEqualTo(figures.promises().size() + " promises");
        assertThat(card.facts().getLast()).contains("1 met", "unset", "waits for a word", " · ");
    }

    @Test
    void without_a_plan_there_is_no_card() {
        Figures none = new Figures(
                figures.year(), figures.today(), Optional.empty(), false, figures.schools(), List.of(), List.of());
        assertThat(PlanCard.of(none, true, SPEECH)).isEmpty();
    }
}
