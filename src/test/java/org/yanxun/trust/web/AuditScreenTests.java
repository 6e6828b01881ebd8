package org.yanxun.trust.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

class AuditScreenTests {

    private static final Words WORDS = new Words();
    private static final Speech ENGLISH = WORDS.in(Language.EN);
    private static final Speech CHINESE = WORDS.in(Language.HANT);

    private final AuditScreen screen =
            new AuditScreen(new AuditQuery(null, null, null, null, null), List.of(), false, ZoneOffset.UTC);

    @Test
    void a_field_is_called_by_its_words_with_what_it_lies_in() {
        assertThat(screen.field(new Difference("capacity", "30", "40"), CHINESE))
                .isEqualTo("名額");
        assertThat(screen.field(new Difference("act.binding.goal.amount", "", "40"), ENGLISH))
                .isEqualTo("Goal · Amount");
    }

    @Test
    void a_field_without_words_is_told_as_it_is_written() {
        assertThat(screen.field(new Difference("quux", "1", "2"), CHINESE)).isEqualTo("quux");
    }

    @Test
    void the_houses_own_values_have_words_and_others_stay() {
        assertThat(screen.value("PUBLISHED", ENGLISH)).isEqualTo("published");
        assertThat(screen.value("true", CHINESE)).isEqualTo("是");
        assertThat(screen.value("蛟川國小", ENGLISH)).isEqualTo("蛟川國小");
    }

    @Test
    void codes_of_every_room_have_words_alone_and_in_a_list() {
        assertThat(screen.value("KINDERGARTEN", CHINESE)).isEqualTo("幼兒園");
        assertThat(screen.value("COLLEGE", ENGLISH)).isEqualTo("Training college");
        assertThat(screen.value("PRIMARY,JUNIOR", ENGLISH)).isEqualTo("Primary school, Junior high school");
        assertThat(screen.value("QUUX", ENGLISH)).isEqualTo("QUUX");
        assertThat(screen.value("quux.csv", ENGLISH)).isEqualTo("quux.csv");
    }

    @Test
    void days_and_moments_are_written_as_people_write_them() {
        assertThat(screen.value("2026-09-01", ENGLISH)).isEqualTo("1 Sep 2026");
        assertThat(screen.value("[2026-09-01,)", ENGLISH)).isEqualTo("since 1 Sep 2026");
        assertThat(screen.value("[2026-09-01,2027-07-01)", ENGLISH)).isEqualTo("1 Sep 2026 to 30 Jun 2027");
        assertThat(screen.value("2026-12-05T11:04:20.687447702Z", ENGLISH)).startsWith("5 Dec 2026");
        assertThat(screen.value("2026-13-45", ENGLISH)).isEqualTo("2026-13-45");
        assertThat(screen.value("[x,)", ENGLISH)).isEqualTo("[x,)");
    }

    @Test
    void only_many_changes_are_folded_away() {
        Difference one = new Difference("capacity", "30", "40");

        assertThat(AuditScreen.isMany(Collections.nCopies(3, one))).isFalse();
        assertThat(AuditScreen.isMany(Collections.nCopies(4, one))).isTrue();
    }
}
