package org.yanxun.plan.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.plan.target.Responsibility.Body;
import org.yanxun.plan.target.Responsibility.Role;

class ResponsibilitiesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "責任單位：區教師進修學校|OWNER|COLLEGE|區教師進修學校",
                "由區教育局牽頭實施。|OWNER|BUREAU|區教育局",
                "承辦單位：甲小學|HOST|SCHOOL|甲小學",
                "由市教研室組織實施。|ORGANISER|RESEARCH_OFFICE|市教研室",
                "方案經區教育局審批。|ASSESSOR|BUREAU|區教育局",
                "校長是培訓工作的第一責任人。|OWNER|PRINCIPAL|校長",
                "培訓經費由派出學校承擔。|FUNDER|SCHOOL|派出學校",
            })
    void the_words_say_who_answers_and_how(String words, Role role, Body body, String name) {
        assertThat(in(words)).contains(new Responsibility(role, Optional.of(body), name));
    }

    @Test
    void in_supporting_others_the_role_is_ours() {
        assertThat(in("積極配合市教育局做好工作。")).containsExactly(new Responsibility(Role.SUPPORT, Optional.empty(), ""));
    }

    @Test
    void several_names_share_a_role() {
        assertThat(in("責任單位：師訓科、甲中學")).extracting(Responsibility::name).containsExactly("師訓科", "甲中學");
    }

    @ParameterizedTest
    @ValueSource(strings = {"開展培訓。", "各校組織學習。", "教師要認真參加。", ""})
    void where_nobody_is_named_nobody_answers(String words) {
        assertThat(in(words)).isEmpty();
    }

    private static List<Responsibility> in(String words) {
        FoldedText text = FoldedText.of(words);
        return Responsibilities.in(text, 0, text.folded().length());
    }
}
