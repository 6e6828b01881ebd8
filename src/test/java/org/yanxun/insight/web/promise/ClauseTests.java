package org.yanxun.insight.web.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.insight.domain.Said;

class ClauseTests {

    @ParameterizedTest
    @CsvSource({
        "9月底, 班內交流，培訓班於9月底結業，成績存檔, 培訓班於9月底結業",
        "下半年, 下半年，學員到區外學校蹲點，開展調研, 下半年，學員到區外學校蹲點",
        "一學期, 選派學員到子弟學校掛職，為期一學期, 選派學員到子弟學校掛職，為期一學期",
        "下半年, 下半年, 下半年",
        "下半年, 下，半，年，下半年，好, 下，半，年，下半年",
        "一所, 各園所都要達標，全區一所不漏, 各園所都要達標，全區一所不漏",
        "第 六 期, 舉辦第六期研討班, 舉辦第六期研討班",
    })
    void words_stand_in_their_clause_or_with_the_one_beside_it(String words, String sentence, String clause) {
        assertThat(Clause.around(new Said(words, sentence))).isEqualTo(clause);
    }

    @Test
    void words_that_stand_nowhere_stand_alone() {
        assertThat(Clause.around(new Said("下半年", "上半年結業"))).isEqualTo("下半年");
    }
}
