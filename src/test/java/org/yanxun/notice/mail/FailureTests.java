package org.yanxun.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.notice.mail.LettersFixture.letter;

import org.junit.jupiter.api.Test;
import org.yanxun.shell.speech.Language;

class FailureTests {

    @Test
    void a_mail_is_tried_six_times_with_growing_delay() {
        assertThat(Patience.MINUTES).isSorted().hasSize(5);
        assertThat(failedAt(5).last()).isFalse();
        assertThat(failedAt(6).last()).isTrue();
    }

    @Test
    void the_reason_is_kept_on_one_line_and_not_too_long() {
        var failure = Failure.of(
                letter("lin@school.example", Language.HANT, 1),
                new IllegalStateException("550\r\nno " + "x".repeat(999)));

        assertThat(failure.reason()).startsWith("550 no x").hasSize(300);
    }

    @Test
    void a_failure_without_words_is_named_by_its_kind() {
        var failure = Failure.of(letter("lin@school.example", Language.HANT, 1), new IllegalStateException());

        assertThat(failure.reason()).isEqualTo("IllegalStateException");
    }

    @Test
    void where_trying_again_would_not_help_it_is_given_up_at_once() {
        assertThat(Failure.forGood(letter("", Language.HANT, 1), "no mail address")
                        .last())
                .isTrue();
    }

    private static Failure failedAt(int tries) {
        return Failure.of(letter("lin@school.example", Language.HANT, tries), new IllegalStateException("421 later"));
    }
}
