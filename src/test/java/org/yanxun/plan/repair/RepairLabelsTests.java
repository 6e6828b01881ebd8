package org.yanxun.plan.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class RepairLabelsTests {

    private static final Words WORDS = new Words();

    @Test
    void a_period_is_said_as_the_reader_says_it() {
        assertThat(labels(Language.EN, Code.PERIOD_REVERSED, "2029年7月—2031年2月", "2029—2031年"))
                .containsExactly("Read “Jul 2029 – Feb 2031” instead", "Read “Jan 2029 – Dec 2031” instead");
        assertThat(labels(Language.HANT, Code.PERIOD_REVERSED, "2029年7月—2031年2月"))
                .containsExactly("改為「2029年7月—2031年2月」");
        assertThat(labels(Language.EN, Code.DURATION_CONTRADICTS_PERIOD, "30个月", "11天"))
                .containsExactly("Read “30 months” instead", "Read “11 days” instead");
        assertThat(labels(Language.HANS, Code.DURATION_CONTRADICTS_PERIOD, "30個月"))
                .containsExactly("改为“30个月”");
    }

    @Test
    void a_repair_of_another_form_is_said_as_it_is() {
        assertThat(labels(Language.EN, Code.PERIOD_REVERSED, "春季至秋季")).containsExactly("Read “春季至秋季” instead");
    }

    @Test
    void what_would_stand_in_the_plan_stays_its_own_and_the_words_around_it_are_the_readers() {
        assertThat(labels(Language.EN, Code.SUM_WRONG, "36學分")).containsExactly("Read “36學分” instead");
        assertThat(labels(Language.HANT, Code.SUM_WRONG, "36學分")).containsExactly("改為「36學分」");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_list_is_counted_anew_or_made_to_fit_in_every_language(Language language) {
        List<String> labels = labels(language, Code.LIST_TOO_SHORT, "6 → 5", "補出所缺的1項");
        assertThat(labels.getFirst()).contains("6", "5");
        assertThat(labels.getLast()).contains("1");
        assertThat(labels(language, Code.LIST_TOO_LONG, "5 → 6", "刪去多出的1項").getLast())
                .contains("1");
    }

    @Test
    void english_readers_are_told_lists_and_doubles_in_english() {
        assertThat(labels(Language.EN, Code.LIST_TOO_SHORT, "6 → 5", "补出所缺的1项"))
                .containsExactly("Say 5 instead of 6", "Name the 1 that are missing");
        assertThat(labels(Language.EN, Code.LIST_TOO_LONG, "5 → 6", "刪去多出的1項"))
                .containsExactly("Say 6 instead of 5", "Strike the 1 too many");
        assertThat(labels(Language.EN, Code.DUPLICATE_PROMISE, "刪去一處", "兩處分別計數"))
                .containsExactly("Strike one of the two", "Count the two separately");
    }

    private static List<String> labels(Language language, Code code, String... repairs) {
        return RepairLabels.of(new Finding(code, 0, 4, List.of(repairs)), WORDS.in(language));
    }
}
