package org.yanxun.plan.reading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;

/** What a reading notices, phrase by phrase, and what it leaves alone. */
class CheckedPhrasesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    学习期限两年半（2033年2月—2031年7月）。|PERIOD_REVERSED
                    學習期限兩年半（2033年2月—2031年7月）。|PERIOD_REVERSED
                    学习期限两年半（2031年2月—2033年7月）。|DURATION_CHECKED
                    2033—2031年培训班。|PERIOD_REVERSED
                    為期三個月（3月—9月）。|DURATION_CONTRADICTS_PERIOD
                    为期三个月（3月—5月）。|DURATION_CHECKED
                    为期5天（7月1日—7月5日）。|DURATION_CHECKED
                    为期5天（7月1日—7月9日）。|DURATION_CONTRADICTS_PERIOD
                    完成48学分，其中集中16学分、网络8学分、校本24学分。|SUM_CHECKED
                    完成48學分，其中集中16學分、網絡8學分、校本26學分。|SUM_WRONG
                    完成90学时，其中通识不少于20学时、学科不少于30学时。|''
                    一等奖10名、二等奖20名、三等奖30名，共60名。|SUM_CHECKED
                    一等獎10名、二等獎20名、三等獎30名，共70名。|SUM_WRONG
                    选派骨干80人，其中女教师20人。|''
                    授课38万元及资料4万元支应，合计42万元。|SUM_CHECKED
                    授課38萬元及資料4萬元支應，合計43萬元。|SUM_WRONG
                    选派267人，其中高级71人、一级118人、正高2人。|''
                    选派267人，分为高级71人、一级118人、正高2人。|SUM_WRONG
                    選派191人，分為高級71人、一級118人、正高2人。|SUM_CHECKED
                    現有教師86人，其中專任79人，女教師41人。|''
                    培训100人，其中小学60人，中学50人。|SUM_WRONG
                    现有教师86人，其中专任79人，青年教师41人。|''
                    現有教師86人，其中專任79人，其他7人。|SUM_CHECKED
                    24学分，其中集中不少于8学分，校本不超过12学分，网络4学分左右。|''
                    县级每次计3学分，市级每次计5学分，省级每次计8学分。|''
                    围绕听课、备课、命题等五个专题研修。|LIST_TOO_SHORT
                    圍繞聽課、備課、命題等三個專題研修。|LIST_CHECKED
                    确定两所学校（甲校、乙校、丙校）。|LIST_TOO_LONG
                    确定三所学校（甲校、乙校、丙校）。|LIST_CHECKED
                    2029年6月底前完成建档。|YEAR_CONTRADICTS_PLAN
                    6月底前完成建档。|''
                    调动教师的性。|LOST_WORD
                    調動教師的積極性。|''
                    31年10月举办论坛。|YEAR_GUESSED
                    2031年10月举办论坛。|''
                    名单见附件2。|REFERENCE_MISSING
                    按《某某管理办法》执行。|REFERENCE_MISSING
                    认真学习《教师法》。|''
                    评选教坛新秀。|TARGET_WITHOUT_NUMBER
                    选送优秀教师参加省级培训。|TARGET_WITHOUT_NUMBER
                    评选教坛新秀10名。|''
                    做好教坛新秀的评选工作。|''
                    将参训情况作为评选先进的依据。|''
                    配合市局做好骨干教师选拔工作。|''
                    培养一批骨干教师。|TARGET_WITHOUT_NUMBER
                    """)
    void a_phrase_is_noticed_or_left_alone(String words, String codes) {
        List<String> found = Promises.in(words).codes().stream().map(Code::name).toList();
        assertThat(String.join(" ", found)).isEqualTo(codes);
    }

    private static Finding only(String words, Code code) {
        return Promises.in("某区2031年师训计划", words).findings().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void repairs_are_written_in_the_script_of_the_text() {
        assertThat(only("围绕听课、备课、命题等五个专题研修，开展培训。", Code.LIST_TOO_SHORT).repairs())
                .containsExactly("5 → 3", "补出所缺的2项");
        assertThat(Promises.in("某區2031年師訓計劃", "圍繞聽課、備課、命題等五個專題研修，開展培訓。").findings())
                .extracting(Finding::repairs)
                .contains(List.of("5 → 3", "補出所缺的2項"));
    }

    @Test
    void a_list_too_long_may_be_shortened() {
        assertThat(only("确定两所学校（甲校、乙校、丙校），开展培训。", Code.LIST_TOO_LONG).repairs()).containsExactly("2 → 3", "删去多出的1项");
    }

    @Test
    void a_length_that_contradicts_its_period_is_repaired_either_way() {
        assertThat(only("为期三个月（3月—9月）开展培训。", Code.DURATION_CONTRADICTS_PERIOD).repairs())
                .containsExactly("7个月", "2031年3月—2031年5月");
        assertThat(only("为期5天（7月1日—7月9日）。", Code.DURATION_CONTRADICTS_PERIOD).repairs())
                .containsExactly("9天");
    }

    @Test
    void a_date_before_the_plans_year_is_moved_into_it() {
        assertThat(only("2029年6月底前完成建档。", Code.YEAR_CONTRADICTS_PLAN).repairs()).containsExactly("2031年6月底前");
    }

    @Test
    void years_turned_round_are_turned_back() {
        assertThat(only("2033—2031年培训班。", Code.PERIOD_REVERSED).repairs()).containsExactly("2031—2033年");
        assertThat(only("2033年5月—2032年3月培训。", Code.PERIOD_REVERSED).repairs()).containsExactly("2032年3月—2033年5月");
    }

    @Test
    void an_owner_or_a_date_is_asked_for_where_the_neighbours_have_one() {
        String tasks = "1、开发课程12门，10月底前完成；责任单位：甲科。\n2、组建团队6个，4月底前完成。\n"
                + "3、建成教室40间；责任单位：乙馆。\n4、选派教师20名，8月底前完成；责任单位：甲科。\n5、举办论坛3场，9月底前完成；责任单位：丙室。";
        Promises read = Promises.in(tasks);
        assertThat(read.codes()).containsOnlyOnce(Code.TARGET_WITHOUT_OWNER).containsOnlyOnce(Code.TARGET_WITHOUT_DATE);
    }

    @Test
    void where_few_have_an_owner_or_a_date_none_is_asked_for() {
        String tasks = "1、开发课程12门。\n2、组建团队6个，4月底前完成。\n3、建成教室40间。\n4、选派教师20名。";
        assertThat(Promises.in(tasks).codes()).doesNotContain(Code.TARGET_WITHOUT_OWNER, Code.TARGET_WITHOUT_DATE);
    }

    @Test
    void items_under_different_numbers_are_no_neighbours() {
        String tasks = "（一）甲\n1.选派教师20名，8月底前完成。\n2.选派园长20名，8月底前完成。\n（二）乙\n1.举办论坛3场，9月完成。\n2.组建团队6个。";
        assertThat(Promises.in(tasks).codes()).doesNotContain(Code.TARGET_WITHOUT_DATE);
    }

    @Test
    void numbers_count_on_under_their_own_heading() {
        assertThat(Promises.in("（一）甲\n1.做甲。\n2.做乙。\n（二）乙\n1.做丙。\n2.做丁。").codes())
                .doesNotContain(Code.NUMBERING_REPEATS, Code.NUMBERING_SKIPS);
        assertThat(Promises.in("1.1 做甲。\n1.2 做乙。\n1.4 做丙。").codes()).contains(Code.NUMBERING_SKIPS);
        assertThat(Promises.in("① 做甲。\n② 做乙。\n② 做丙。").codes()).contains(Code.NUMBERING_REPEATS);
    }
}
