package org.yanxun.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.enrolment.domain.Offer;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

class OfferLinesTests {

    private static final Words WORDS = new Words();

    private final OfferLines lines = new OfferLines();
    private final Speech here = WORDS.in(Language.HANT);

    @Test
    void a_line_says_what_everybody_asks_first() {
        OfferLines.Line line =
                lines.of(here, SomeOffer.titled("閱讀教學").edition(6).offer());

        assertThat(line.title()).isEqualTo("閱讀教學");
        assertThat(line.edition()).isEqualTo("第 6 期");
        assertThat(line.facts()).contains("12 月 5 日", "12 月 6 日", "6 學時，6 學分", "集中培訓");
        assertThat(line.place()).isEqualTo("進修學校 302 · 試區教師進修學校");
        assertThat(line.left()).isEqualTo("還有 30 席");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "29, false", "30, true", "31, true"})
    void a_class_is_full_when_nobody_can_be_seated_any_more(int taken, boolean full) {
        assertThat(lines.of(here, SomeOffer.titled("三人沙龍").taken(taken).offer()).isFull())
                .isEqualTo(full);
    }

    @Test
    void one_reading_is_written_once_for_all_and_a_new_one_anew() {
        Offer reading = SomeOffer.titled("閱讀教學").offer();

        OfferLines.Line first = lines.of(here, reading);

        assertThat(lines.of(here, reading)).isSameAs(first);
        assertThat(lines.of(here, SomeOffer.titled("閱讀教學").offer())).isNotSameAs(first);
    }

    @Test
    void every_language_has_its_own_line() {
        Offer reading = SomeOffer.titled("閱讀教學").offer();

        assertThat(lines.of(here, reading).facts()).contains("集中培訓");
        assertThat(lines.of(WORDS.in(Language.HANS), reading).facts()).contains("集中培训");
        assertThat(lines.of(WORDS.in(Language.EN), reading).facts()).contains("6 hours, 6 credits");
    }

    @Test
    void a_class_on_one_day_says_its_hours_and_one_over_several_its_days() {
        Instant from = Instant.parse("2026-12-05T05:30:00Z");

        assertThat(When.days(here, from, from.plus(Duration.ofHours(3)))).endsWith("13:30–16:30");
        assertThat(When.days(here, from, from.plus(Duration.ofHours(27))))
                .contains(" – ")
                .doesNotContain(":");
    }

    @Test
    void a_class_until_midnight_does_not_reach_into_the_next_day() {
        Instant evening = Instant.parse("2026-12-05T13:00:00Z");

        assertThat(When.days(here, evening, evening.plus(Duration.ofHours(3)))).endsWith("21:00–00:00");
    }
}
