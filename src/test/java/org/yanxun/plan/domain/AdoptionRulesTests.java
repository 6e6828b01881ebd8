package org.yanxun.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Verdict;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.shell.speech.Words;

class AdoptionRulesTests {

    private static final String WHOLE = "全年完成36學分，其中集中培訓10學分，網絡培訓6學分，校本研訓20學分。";
    private static final String WRONG = "全年完成40學分，其中集中培訓10學分，網絡培訓6學分，校本研訓20學分。";
    private static final String PART = "全年完成16學分，其中集中培訓10學分，網絡培訓6學分。";
    private static final String NONE = "另辦讀書會。";

    @ParameterizedTest
    @CsvSource({
        "DRAFT, true, ''",
        "DRAFT, false, ''",
        "SUPERSEDED, true, ''",
        "ADOPTED, true, plan.refused.adopted",
        "ADOPTED, false, plan.refused.adopted"
    })
    void whatever_is_not_in_force_may_be_put_in_force(Plan.Standing standing, boolean withCredits, String reason) {
        assertThat(reason(WHOLE, standing, withCredits)).isEqualTo(reason);
    }

    @Test
    void credits_that_are_not_there_or_not_whole_or_do_not_add_up_are_not_taken_as_read() {
        assertThat(reason(NONE, Plan.Standing.DRAFT, true)).isEqualTo("plan.refused.noRequirement");
        assertThat(reason(PART, Plan.Standing.DRAFT, true)).isEqualTo("plan.refused.notWhole");
        assertThat(reason(WRONG, Plan.Standing.DRAFT, true)).isEqualTo("plan.refused.sum");
    }

    @Test
    void without_its_credits_any_text_may_be_put_in_force() {
        assertThat(reason(NONE, Plan.Standing.DRAFT, false)).isEmpty();
        assertThat(reason(PART, Plan.Standing.DRAFT, false)).isEmpty();
        assertThat(reason(WRONG, Plan.Standing.DRAFT, false)).isEmpty();
    }

    @Test
    void every_reason_has_words() {
        Words words = new Words();
        assertThat(AdoptionRules.RULES).hasSize(4).allMatch(rule -> words.knows(rule.reason()));
    }

    private static String reason(String sentence, Plan.Standing standing, boolean withCredits) {
        ReadPlan read = PlanReader.read("某區2031年師訓計劃\n一、全員\n" + sentence + "\n");
        Plan plan = new Plan(
                PlanId.fresh(), new PlanYear(2031), 1, "", standing, new Plan.Moments(Instant.EPOCH, Optional.empty()));
        Verdict verdict =
                AdoptionRules.judge(new PlanDocument(plan, read.text(), read.requirement(), false), withCredits);
        return verdict instanceof Verdict.Refused refused ? refused.reason() : "";
    }
}
