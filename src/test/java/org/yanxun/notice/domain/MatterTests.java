package org.yanxun.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class MatterTests {

    private static final Words WORDS = new Words();

    @ParameterizedTest
    @EnumSource(Matter.class)
    void every_matter_has_a_heading_and_words_in_every_language(Matter matter) {
        for (Language language : Language.values()) {
            assertThat(WORDS.keys(language)).contains("notice.heading." + matter, "notice.told." + matter);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRESENT", "LATE", "LEFT_EARLY", "ABSENT", "LEAVE"})
    void every_presence_has_words_in_every_language(String status) {
        for (Language language : Language.values()) {
            assertThat(WORDS.keys(language)).contains("notice.presence." + status);
        }
    }
}
