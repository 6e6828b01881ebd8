package org.yanxun.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class NoticeTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Words WORDS = new Words();
    private static final Instant NINE = Instant.parse("2026-03-10T01:00:00Z");
    private static final Notice CORRECTED = new Notice(
            UUID.randomUUID(),
            "PRESENCE_CORRECTED",
            List.of(
                    new Gap.Text("家校溝通"),
                    new Gap.Moment(NINE),
                    new Gap.Keys(List.of("notice.presence.LATE")),
                    new Gap.Text("75")),
            "/check-in/1",
            NINE,
            null);

    @Test
    void a_notice_speaks_traditional_chinese() {
        var speech = WORDS.in(Language.HANT);

        assertThat(CORRECTED.heading(speech, ZONE)).isEqualTo("「家校溝通」的出席有更正");
        assertThat(CORRECTED.text(speech, ZONE)).isEqualTo("2026 年 3 月 10 日 09:00 這一場，您現在記為「遲到」，計入 75 分鐘。");
    }

    @Test
    void the_same_notice_speaks_simplified_chinese() {
        var speech = WORDS.in(Language.HANS);

        assertThat(CORRECTED.heading(speech, ZONE)).contains("出席有更正");
        assertThat(CORRECTED.text(speech, ZONE)).contains("这一场").contains("迟到").contains("分钟");
    }

    @Test
    void the_same_notice_speaks_english() {
        var speech = WORDS.in(Language.EN);

        assertThat(CORRECTED.heading(speech, ZONE)).isEqualTo("Your presence at “家校溝通” was corrected");
        assertThat(CORRECTED.text(speech, ZONE))
                .contains("09:00")
                .contains("late")
                .contains("75");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void several_words_are_told_one_after_the_other(Language language) {
        var gap = new Gap.Keys(List.of("shell.save", "shell.cancel", "shell.back"));
        var speech = WORDS.in(language);

        String separator = language == Language.EN ? ", " : "、";
        assertThat(gap.in(speech, ZONE).split(separator))
                .containsExactly(speech.w("shell.save"), speech.w("shell.cancel"), speech.w("shell.back"));
    }

    @Test
    void a_change_says_what_was_and_what_is() {
        var speech = WORDS.in(Language.HANT);
        var place = new Gap.Change("programme.change.place", "第一講", new Gap.Text("302"), new Gap.Text(""));
        var time = new Gap.Change(
                "programme.change.time",
                "",
                new Gap.Stretch(NINE, NINE.plusSeconds(7200)),
                new Gap.Keys(List.of("programme.change.off")));

        assertThat(place.in(speech, ZONE)).isEqualTo("「第一講」的地點：302 → —");
        assertThat(time.in(speech, ZONE)).isEqualTo("時間：2026 年 3 月 10 日 09:00 – 11:00 → 不辦了");
        assertThat(new Gap.Several(List.of(place), 0).in(speech, ZONE)).isEqualTo(place.in(speech, ZONE));
        assertThat(new Gap.Several(List.of(place, place), 3).in(speech, ZONE)).endsWith("，另有 3 處");
    }

    @Test
    void no_words_at_all_leave_the_gap_empty() {
        assertThat(new Gap.Keys(List.of()).in(WORDS.in(Language.EN), ZONE)).isEmpty();
    }

    @Test
    void a_notice_is_unread_until_it_was_read() {
        assertThat(CORRECTED.isUnread()).isTrue();
        assertThat(new Notice(CORRECTED.id(), "LEAVE_GRANTED", List.of(), "/", NINE, NINE).isUnread())
                .isFalse();
    }
}
