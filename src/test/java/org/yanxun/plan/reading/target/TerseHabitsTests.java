package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Habits of short sentences, lists of tasks and schools, each beside its near other. */
class TerseHabitsTests {

    private static final String SCHOOL_YEAR = "某校2031/32學年教師發展計劃";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9月開展調研。|WHEN 2031-09..2031-09, ACTION
                    3月開展調研。|WHEN 2032-03..2032-03, ACTION
                    5月9日至11日開展調研。|PERIOD 2032-05-09..2032-05-11
                    下學期開展調研。|WHEN 2032-02..2032-07, ACTION
                    """)
    void a_title_with_a_slash_is_of_a_school_year(String words, String said) {
        assertThat(Promises.in(SCHOOL_YEAR, words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每季遴選佳作4篇。|WHEN, COUNT 4
                    隔月舉辦沙龍一次。|WHEN, COUNT 1
                    逢星期三舉行共同備課。|WHEN, ACTION
                    隔週進行共同備課。|WHEN, ACTION
                    代課費每日以1,350元計算。|MONEY 1350
                    每年給予經費2萬元。|WHEN, MONEY 20000
                    每季節性活動均須報備。|ACTION
                    """)
    void how_often_is_a_when_and_a_rate_of_money_is_none(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每次備課四十分鐘。|DURATION 40
                    每節五十分鐘。|DURATION 50
                    十分重視共同備課。|''
                    組織十分鐘微課比賽。|ACTION, DURATION 10
                    """)
    void tens_of_minutes_last_and_very_much_does_not(String words, String said) {
        assertThat(Promises.in(words).all().stream().filter(t -> t.kind() == TargetKind.DURATION))
                .hasSize(said.contains("DURATION") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    约七成半教师达标。|RATIO 75
                    合格率九成五。|RATIO 95
                    合格率达七成。|RATIO 70
                    优秀率不到三成。|RATIO 30
                    工作不到位的及时整改。|
                    """)
    void tenths_may_have_a_half(String words, String said) {
        assertThat(Promises.in(words).of(TargetKind.RATIO).stream()
                        .map(t -> "RATIO " + t.amount().value().orElseThrow().toPlainString())
                        .reduce("", String::concat))
                .isEqualTo(said == null ? "" : said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    所有学前教师于年底前完成急救课程。|RATIO 100, DEADLINE ..2031-12
                    全部教师于8月25日前到岗。|RATIO 100, DEADLINE ..2031-08-25
                    招录教师65名，全部于8月25日前到岗。|COUNT 65, RATIO 100, DEADLINE ..2031-08-25
                    组织师德宣讲，覆盖全县所有中小学。|RATIO 100
                    送教下乡覆盖全县12所小学。|COUNT 12
                    全部工作于8月25日前完成。|DEADLINE ..2031-08-25
                    """)
    void all_of_them_by_a_day_is_a_share_and_a_deadline(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    爭取名額一個。|COUNT 1
                    建成實訓基地一個。|COUNT 1
                    添置教具一套。|COUNT 1
                    呈交報告乙份。|COUNT 1
                    打造一個平台。|''
                    形成一套制度。|''
                    採取一種方式。|''
                    """)
    void one_behind_what_it_counts_is_a_number(String words, String said) {
        assertThat(Promises.in(words).of(TargetKind.COUNT)).hasSize(said.isEmpty() ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    申请者须具五年以上年资。|LIMIT 5
                    教师须具有两年以上企业实践经历。|LIMIT 2
                    须具备3年以上行政经验，并完成90小时培训。|LIMIT 3, HOURS 90
                    上年完成培训5场。|BASELINE 5
                    比上年增加培训5场。|COUNT 5
                    """)
    void years_of_service_say_who_may(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    成立甲科、乙科、丙科三个专责小组。|LIST 3, COUNT 3
                    组建数控、汽修、康养3支教学团队。|LIST 3, COUNT 3
                    围绕备课、上课、评课三个环节研讨。|LIST 3
                    建设10个名师工作室、5个名校长工作室和3个班主任工作室。|COUNT 10, COUNT 5, COUNT 3
                    提交报告1份、案例2个。|COUNT 1, COUNT 2
                    遴选校长、园长、教师共5名。|COUNT 5
                    """)
    void real_things_behind_their_names_are_a_list_and_a_count(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    安排经费420万元（上年为360万元），其中平台建设85万元。|MONEY 4200000, BASELINE 3600000, MONEY 850000
                    上年安排经费360万元，其中平台建设85万元。|BASELINE 3600000, BASELINE 850000
                    目前有教师126人（其中女教师89人、今年新进6人），骨干教师20人。|BASELINE 126, BASELINE 89, COUNT 6, BASELINE 20
                    """)
    void what_brackets_say_of_the_time_ends_with_them(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    畅通举报渠道（责任单位：监察室；完成时限：全年）。|ACTION, WHEN
                    建立台账（责任单位：监察室；完成时限：5月、10月）。|ACTION, WHEN 2031-05..2031-05, WHEN 2031-10..2031-10
                    完成时限：长期坚持。|''
                    工作进度：分批完成。|''
                    """)
    void a_bare_line_of_time_is_no_deed(String words, String said) {
        assertThat(Promises.in(words).of(TargetKind.ACTION)).hasSize(said.contains("ACTION") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    參加人數：46|COUNT 46
                    經費（萬元）：12|MONEY 120000
                    時數：6|HOURS 6
                    时间：9月；人数：约60；场次：3|WHEN 2031-09..2031-09, COUNT 60, COUNT 3
                    電話：82301176|''
                    編號：12|''
                    """)
    void a_number_behind_a_label_is_measured_by_it(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    津貼上限為$3,000。|MONEY 3000
                    每組資助港幣5,000。|MONEY 5000
                    撥款新臺幣3萬元。|MONEY 30000
                    """)
    void money_may_be_said_before_its_number(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    24小時內呈報。|DEADLINE 24
                    廿四小時內呈報。|DEADLINE 24
                    完成24小時課程。|HOURS 24
                    完成24小時內容。|HOURS 24
                    """)
    void hours_within_are_a_deadline(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"現況", "現實基礎", "一年來檢視過去", "優勢與不足"})
    void a_part_on_how_things_stand_promises_nothing(String heading) {
        String words = "1. " + heading + "\n1.1 專任教師231人，成員年輕，協作有待加強。\n2. 工作\n2.1 選派教師20人。";
        assertThat(Promises.in("某校2031年計劃\n", words).said()).isEqualTo("BASELINE 231, COUNT 20");
    }

    @Test
    void parts_of_what_stands_are_summed_too() {
        assertThat(Promises.in("現有教師52人，其中小學部38人、學前部14人。").codes()).contains(Code.SUM_CHECKED);
        assertThat(Promises.in("現有教師52人，其中骨幹教師38人、新教師4人。").codes()).doesNotContain(Code.SUM_WRONG);
        assertThat(Promises.in("現有教師52人，其中小學部38人、學前部24人。").codes()).contains(Code.SUM_WRONG);
    }

    @Test
    void a_period_before_a_deed_by_plan_keeps_its_year() {
        Promises promises = Promises.in("某校2031—2032学年计划", "1.实施阶段（2031年10月—2032年6月）：按计划派出教师。");
        assertThat(promises.said()).isEqualTo("PERIOD 2031-10..2032-06");
        assertThat(Promises.in("落实三年计划。").of(TargetKind.DURATION)).isEmpty();
    }

    @Test
    void the_words_of_a_list_begin_behind_its_verb() {
        Promises promises = Promises.in("成立甲科、乙科、丙科三个专责小组。");
        Target list = promises.of(TargetKind.LIST).getFirst();
        assertThat(promises.quote(list)).startsWith("甲科").endsWith("小组");
    }
}
