package org.yanxun.plan.reading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;

class FindingReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "培訓期兩年（2033年3月—2031年2月）。|PERIOD_REVERSED",
                "為期三個月（3月—9月）。|DURATION_CONTRADICTS_PERIOD",
                "為期三個月（3月—5月）。|DURATION_CHECKED",
                "完成90學時，其中集中30學時、網絡20學時、校本30學時。|SUM_WRONG",
                "完成90學時，其中集中30學時、網絡20學時、校本40學時。|SUM_CHECKED",
                "一等獎10名、二等獎20名、三等獎30名，共60名。|SUM_CHECKED",
                "圍繞聽課、備課、命題等五個專題研修。|LIST_TOO_SHORT",
                "確定兩所學校（甲校、乙校、丙校）。|LIST_TOO_LONG",
                "確定三所學校（甲校、乙校、丙校）。|LIST_CHECKED",
                "2029年6月底前完成建檔。|YEAR_CONTRADICTS_PLAN",
                "調動教師的性。|LOST_WORD",
                "31年10月舉辦論壇。|YEAR_GUESSED",
                "名單見附件2。|REFERENCE_MISSING",
                "評選教壇新秀。|TARGET_WITHOUT_NUMBER",
            })
    void what_contradicts_itself_is_noticed(String words, Code code) {
        assertThat(Promises.in(words).codes()).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "培訓期兩年（2031年3月—2033年2月）。|PERIOD_REVERSED",
                "其中女教師20人。|SUM_WRONG",
                "選派骨幹80人，其中女教師20人、男教師10人。|SUM_WRONG",
                "10月底前完成建檔。|YEAR_CONTRADICTS_PLAN",
                "積極參與，努力提高。|LOST_WORD",
                "教齡10年以上的教師參加。|YEAR_GUESSED",
                "認真落實《教師法》精神。|REFERENCE_MISSING",
            })
    void what_holds_is_left_alone(String words, Code code) {
        assertThat(Promises.in(words).codes()).doesNotContain(code);
    }

    @Test
    void a_reversed_period_is_repaired_from_either_end() {
        Finding finding = Promises.in("學習期限一年半（2033年3月—2031年8月）。").findings().stream()
                .filter(each -> each.code() == Code.PERIOD_REVERSED)
                .findFirst()
                .orElseThrow();
        assertThat(finding.repairs()).containsExactly("2030年3月—2031年8月", "2033年3月—2034年8月");
    }

    @Test
    void a_wrong_sum_is_repaired_in_the_sum_or_in_a_part() {
        Finding finding = Promises.in("完成90學分，其中集中50學分、網絡30學分。").findings().stream()
                .filter(each -> each.code() == Code.SUM_WRONG)
                .findFirst()
                .orElseThrow();
        assertThat(finding.repairs()).containsExactly("80學分", "60學分", "40學分");
    }

    @Test
    void numbers_of_items_that_skip_or_repeat_are_noticed() {
        assertThat(Promises.in("(一)做甲。\n(三)做乙。").codes()).contains(Code.NUMBERING_SKIPS);
        assertThat(Promises.in("(一)做甲。\n(一)做乙。\n(二)做丙。").codes()).doesNotContain(Code.NUMBERING_SKIPS);
        assertThat(Promises.in("(一)做甲。\n(二)做乙。\n(二)做丙。").codes()).contains(Code.NUMBERING_REPEATS);
        assertThat(Promises.in("(一)做甲。\n1.做乙。\n2.做丙。\n(二)做丁。\n1.做戊。").codes())
                .doesNotContain(Code.NUMBERING_SKIPS, Code.NUMBERING_REPEATS);
    }

    @Test
    void the_same_promise_in_two_items_is_noticed_at_both() {
        Promises twice = Promises.in("(一)選派25名骨幹教師參加研修。\n(二)選派25名骨幹教師參加研修。");
        assertThat(twice.codes().stream().filter(code -> code == Code.DUPLICATE_PROMISE))
                .hasSize(2);
        assertThat(Promises.in("(一)選派25名骨幹教師。\n(二)選派25名園長。").codes()).doesNotContain(Code.DUPLICATE_PROMISE);
    }

    @Test
    void every_finding_has_words_that_explain_it() {
        for (Code code : Code.values()) {
            assertThat(new Finding(code, 0, 1, List.of()).explanation()).isEqualTo("plan.finding." + code);
        }
    }
}
