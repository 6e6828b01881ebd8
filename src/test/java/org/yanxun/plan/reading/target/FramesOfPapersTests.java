package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a paper says of itself promises nothing. */
class FramesOfPapersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    本方案适用于全区教师，其他人员参照执行。|''
                    本方案適用於全區教師，其他人員參照執行。|''
                    为规范培训工作，调动教师参加培训的积极性，结合实际，制定本办法。|''
                    為規範培訓工作，調動教師參加培訓的積極性，結合實際，制定本辦法。|''
                    制定本校研修计划。|ACTION
                    本计划经校长核定后实施，修正时亦同。|''
                    本計畫經校長核定後實施，修正時亦同。|''
                    方案经校长核定后实施。|ACTION
                    任务安排见下表。|''
                    任務安排見下表。|''
                    本办法自2031年9月1日起施行，有效期五年。|''
                    本辦法自2031年9月1日起施行，有效期五年。|''
                    自2031年9月1日起开设专栏。|ACTION, WHEN 2031-09-01..2031-09-01
                    未开课的学校得视需要派员参加。|''
                    未開課的學校得視需要派員參加。|''
                    完成上年度学分审核。|ACTION
                    完成上年度學分審核。|ACTION
                    上年度完成学分审核。|''
                    各培训班要厉行节约。|''
                    各校要培训骨干。|ACTION
                    """)
    void what_a_paper_says_of_itself_is_no_promise(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
