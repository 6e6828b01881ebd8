package org.yanxun.plan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Phrases of time as promises: what is a period, what a deadline, what a when, and what none of them. */
class DatedPhrasesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3月15日至18日举办集训。|PERIOD 2031-03-15..2031-03-18
                    3月15日—4月2日举办集训。|PERIOD 2031-03-15..2031-04-02
                    3月15日起至4月2日止舉辦集訓。|PERIOD 2031-03-15..2031-04-02
                    3月至5月开展调研。|PERIOD 2031-03..2031-05
                    3—5月开展调研。|PERIOD 2031-03..2031-05
                    三至五月開展調研。|PERIOD 2031-03..2031-05
                    3月到5月开展调研。|PERIOD 2031-03..2031-05
                    11月至次年1月开展调研。|PERIOD 2031-11..2032-01
                    11月—翌年1月開展調研。|PERIOD 2031-11..2032-01
                    2031年3月至2032年1月开展调研。|PERIOD 2031-03..2032-01
                    2031.3—2031.5开展调研。|PERIOD 2031-03..2031-05
                    """)
    void from_one_date_to_another_is_a_period(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3月底召开会议。|DEADLINE ..2031-03
                    3月底前召开会议。|DEADLINE ..2031-03
                    3月前完成检查。|DEADLINE ..2031-03
                    3月15日前上报名单。|DEADLINE ..2031-03-15
                    3月15日以前上報名單。|DEADLINE ..2031-03-15
                    3月15日之前上报名单。|DEADLINE ..2031-03-15
                    於3月15日或之前上報名單。|DEADLINE ..2031-03-15
                    截止3月15日上报名单。|DEADLINE ..2031-03-15
                    截止日期为3月15日。|DEADLINE ..2031-03-15
                    最迟3月15日上报名单。|DEADLINE ..2031-03-15
                    不晚于3月15日上报名单。|DEADLINE ..2031-03-15
                    年底开展调研。|DEADLINE ..2031-12
                    年底前完成调研。|DEADLINE ..2031-12
                    年內完成調研。|DEADLINE ..2031-12
                    年末完成调研。|DEADLINE ..2031-12
                    学期末开展考核。|DEADLINE
                    學期末開展考核。|DEADLINE
                    学年末开展考核。|DEADLINE ..2031-07
                    開學前制定計劃。|DEADLINE
                    到2033年完成建设。|DEADLINE ..2033-12
                    到2033年底完成建設。|DEADLINE ..2033-12
                    2033年底前完成建设。|DEADLINE ..2033-12
                    2031年6月底前完成建设。|DEADLINE ..2031-06
                    三年内完成轮训。|DEADLINE 3
                    两年內完成輪訓。|DEADLINE 2
                    结束后7日内上交材料。|DEADLINE 7
                    活動結束後二週內上交材料。|DEADLINE 2
                    开班十五日前上报方案。|DEADLINE 15
                    一周内反馈结果。|DEADLINE 1
                    """)
    void by_its_own_words_or_by_those_around_it_a_date_is_a_deadline(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3月举办读书会。|WHEN 2031-03..2031-03, ACTION
                    三月份举办读书会。|WHEN 2031-03..2031-03, ACTION
                    ３月份舉辦讀書會。|WHEN 2031-03..2031-03, ACTION
                    3月上旬召开会议。|WHEN 2031-03..2031-03, ACTION
                    3月中旬召开会议。|WHEN 2031-03..2031-03, ACTION
                    三月下旬召開會議。|WHEN 2031-03..2031-03, ACTION
                    3月初召开会议。|WHEN 2031-03..2031-03, ACTION
                    3月15日召开会议。|WHEN 2031-03-15..2031-03-15, ACTION
                    2031年3月开展调研。|WHEN 2031-03..2031-03, ACTION
                    2031/3/15開展調研。|WHEN 2031-03-15..2031-03-15, ACTION
                    2031-03-15开展调研。|WHEN 2031-03-15..2031-03-15, ACTION
                    4月、10月各开展一次调研。|WHEN 2031-04..2031-04, WHEN 2031-10..2031-10, COUNT 1
                    4月和10月開展調研。|WHEN 2031-04..2031-04, ACTION, WHEN 2031-10..2031-10
                    上半年开展调研。|WHEN 2031-01..2031-06, ACTION
                    下半年開展調研。|WHEN 2031-07..2031-12, ACTION
                    第一季度开展调研。|WHEN 2031-01..2031-03, ACTION
                    第三季度開展調研。|WHEN 2031-07..2031-09, ACTION
                    四季度开展调研。|WHEN 2031-10..2031-12, ACTION
                    暑期开展调研。|WHEN 2031-07..2031-08, ACTION
                    暑假期間開展調研。|WHEN 2031-07..2031-08, ACTION
                    寒假开展调研。|WHEN 2031-01..2031-02, ACTION
                    寒假、暑假开展调研。|WHEN 2031-01..2031-02, ACTION, WHEN 2031-07..2031-08
                    双休日开展调研。|WHEN, ACTION
                    週末開展調研。|WHEN, ACTION
                    春季学期开展调研。|WHEN 2031-02..2031-07, ACTION
                    秋季學期開展調研。|WHEN 2031-09..2032-01, ACTION
                    第一学期开展调研。|WHEN 2031-09..2032-01, ACTION
                    下学期开展调研。|WHEN 2031-02..2031-07, ACTION
                    年初完成调研。|WHEN 2031-01..2031-01, ACTION
                    学期初制定计划。|WHEN, ACTION
                    开学初制定计划。|WHEN, ACTION
                    每月开展调研。|WHEN, ACTION
                    每個月開展調研。|WHEN, ACTION
                    每学期开展调研。|WHEN, ACTION
                    每學年開展調研。|WHEN, ACTION
                    每年开展调研。|WHEN, ACTION
                    每周开展调研。|WHEN, ACTION
                    每週三下午開展調研。|WHEN, ACTION
                    每两周开展调研。|WHEN, ACTION
                    隔周开展调研。|WHEN, ACTION
                    单周开展调研。|WHEN, ACTION
                    每季度开展调研。|WHEN, ACTION
                    每季度末上报进度。|WHEN, ACTION
                    每月25日前上报进度。|WHEN, ACTION
                    每月5日上报进度。|WHEN, ACTION
                    按季度上报进度。|WHEN, ACTION
                    按月上報進度。|WHEN, ACTION
                    逐月上报进度。|WHEN, ACTION
                    八月最后一周举办集训。|WHEN 2031-08..2031-08, ACTION
                    9月第二周舉辦集訓。|WHEN 2031-09..2031-09, ACTION
                    明年開展調研。|WHEN 2032-01..2032-12, ACTION
                    教师节前后开展慰问。|WHEN 2031-09..2031-09, ACTION
                    教師節期間開展慰問。|WHEN 2031-09..2031-09, ACTION
                    国庆假期开展研学。|WHEN 2031-10..2031-10, ACTION
                    12月20日9:00开会。|WHEN 2031-12-20..2031-12-20
                    31年10月举办论坛。|WHEN 2031-10..2031-10, ACTION
                    """)
    void any_other_place_in_the_calendar_and_any_frequency_is_a_when(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    今年开展调研。
                    本年度開展調研。
                    本学期开展调研。
                    平时开展调研。
                    定期开展调研。
                    適時開展調研。
                    全年开展调研。
                    2029年6月已完成建设。
                    """)
    void the_plans_own_year_and_a_date_of_the_past_are_none(String words) {
        assertThat(Promises.in(words).all())
                .extracting(Target::kind)
                .doesNotContain(TargetKind.PERIOD, TargetKind.DEADLINE, TargetKind.WHEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9月12日（星期五）或之前提交。|DEADLINE ..2031-09-12
                    9月12日（星期五）或之前提交提名。|DEADLINE ..2031-09-12
                    9月12日（星期五）举行。|WHEN 2031-09-12..2031-09-12, ACTION
                    8月20日（星期四）下班前完成填报。|DEADLINE ..2031-08-20
                    7月6日（一）至7月8日（三）辦理研習。|PERIOD 2031-07-06..2031-07-08
                    7月6日（周一）至8日（周三）办理研习。|PERIOD 2031-07-06..2031-07-08
                    学员前3天参加集训。|ACTION, DURATION 3
                    最晚不过十二月二十日。|DEADLINE ..2031-12-20
                    3月15日截止报名。|DEADLINE ..2031-03-15
                    学年结束后15日内提交总结。|DEADLINE 15
                    學年終結後一個月內核實。|DEADLINE 1
                    出发前60天办妥手续。|DEADLINE 60
                    出國前60天辦妥手續。|DEADLINE 60
                    开课前3个工作天通知。|DEADLINE 3
                    目前60天未办妥。|BASELINE 60
                    结业后半年内回访。|DEADLINE 0.5
                    全程6日，3月7日至12日举行。|DURATION 6, PERIOD 2031-03-07..2031-03-12
                    结果公示5个工作日。|ACTION, DURATION 5
                    """)
    void how_long_before_or_after_is_a_deadline(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
