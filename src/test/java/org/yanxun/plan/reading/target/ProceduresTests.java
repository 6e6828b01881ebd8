package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Target;

/** Rules of procedure: what an article leaves out on lines of its own, and soft words that hold for limits and shares. */
class ProceduresTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    第六条 下列情形不予认定学分：⏎（一）未经备案的各类培训；⏎（二）组织行政例会。⏎第七条 组织考核。|EXCLUSION, ACTION
                    第六條 下列情形不予認定學分：⏎（一）未經備案的各類培訓；⏎（二）組織行政例會。⏎第七條 組織考核。|EXCLUSION, ACTION
                    第六条 重点做好下列工作：⏎（一）组织行政例会；⏎第七条 组织考核。|ACTION, ACTION
                    第十七条 学分实行年度登记制度。教师上传材料。|ACTION, ACTION
                    第十七條 學分實行年度登記制度。教師上傳材料。|ACTION, ACTION
                    第十七条 学分管理。教师上传材料。|ACTION
                    """)
    void what_an_article_leaves_out_is_not_to_be_done(String lines, String said) {
        assertThat(Promises.in(lines.replace("⏎", "\n")).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    年龄不超过45周岁。|AT_MOST [AT_MOST]
                    年齡不超過45周歲。|AT_MOST [AT_MOST]
                    任教不少于5年。|AT_LEAST [AT_LEAST]
                    任教5年以上。|AT_LEAST [AND_MORE]
                    任教满5年。|AT_LEAST []
                    力争全部达标。|EQ [STRIVE]
                    力爭全部達標。|EQ [STRIVE]
                    教师全部达标。|EQ []
                    每次以两小时为原则。|EQ [IN_PRINCIPLE, PER_TIME]
                    每次以兩小時為原則。|EQ [IN_PRINCIPLE, PER_TIME]
                    教师每学年听课2节。|EQ [PER_PERSON, PER_YEAR]
                    教師每學年聽課2節。|EQ [PER_PERSON, PER_YEAR]
                    学校每学年开课2节。|EQ [PER_YEAR]
                    教师每周期完成30学时。|EQ []
                    比例达到总量的两成。|AT_LEAST []
                    比例增至55%。|AT_LEAST []
                    """)
    void soft_words_hold_for_limits_and_shares_too(String words, String bound) {
        Amount amount = Promises.in(words).all().stream()
                .map(Target::amount)
                .filter(each -> each.value().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(amount.comparison() + " "
                        + amount.qualifiers().stream().map(Enum::name).sorted().toList())
                .isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    出勤占20%，作业占30%，研究报告占50%。|''
                    出勤佔20%，作業佔30%，研究報告佔50%。|''
                    集中研修占40%，网络研修占60%。|RATIO 40, RATIO 60
                    出勤率达到95%，作业合格率达到90%。|RATIO 95, RATIO 90
                    作业占30%，优秀比例不超过20%。|RATIO 30, RATIO 20
                    """)
    void the_weights_of_an_examination_promise_nothing(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    工会活动、监考等不计入学分。|true
                    工會活動、監考等不計入學分。|true
                    工会活动、监考不计入学分。|false
                    """)
    void an_open_row_of_what_is_left_out_says_so(String words, boolean open) {
        Amount amount = Promises.in(words).all().getFirst().amount();
        assertThat(amount.qualifiers().stream().map(Enum::name).anyMatch("OPEN_LIST"::equals))
                .isEqualTo(open);
    }
}
