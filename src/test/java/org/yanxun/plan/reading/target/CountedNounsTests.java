package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** What a figure counts where more than the noun stands beside it. */
class CountedNounsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每学期开设选修课程20门以上。|选修课程
                    每學期開設選修課程20門以上。|選修課程
                    每名骨干教师每月撰写教学反思2篇。|教学反思
                    全年送教24次。|送教
                    今年共培训乡村教师320人。|乡村教师
                    面向全县招募志愿教师15名。|志愿教师
                    结束后两周内提交实践报告2份。|实践报告
                    新聘产业导师20名左右。|产业导师
                    各校至少配备2名专职心理教师。|专职心理教师
                    教师参与校级以上课题立项不少于15项。|校级以上课题
                    每学期听课指导10节以上。|听课
                    教师撰写心得不少于1500字。|字
                    教師撰寫心得不少於1500字。|字
                    """)
    void when_and_what_is_done_is_no_part_of_the_noun(String words, String subject) {
        assertThat(subject(words, TargetKind.COUNT)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    遴选50名左右有潜力的青年教师进行培养。|青年教师
                    选派30名年轻的语文、数学教师参加研修。|语文、数学教师
                    選派12名音樂、美術教師組成走教隊。|音樂、美術教師
                    培训200名寄宿班的班主任。|班主任
                    完成1200名教师的能力测评。|教师
                    组建5个送教小分队开展活动。|送教小分队
                    举办3期校长研修班。|校长研修班
                    安排实习生40名顶岗。|实习生
                    与3所师范大学签订协议。|师范大学
                    力争2个项目进入市级行列。|项目
                    """)
    void the_noun_behind_ends_where_something_is_done(String words, String subject) {
        assertThat(subject(words, TargetKind.COUNT)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    建设实践基地18个，其中国家级2个、省级6个。|实践基地, 实践基地, 实践基地
                    建設實踐基地18個，其中國家級2個、省級6個。|實踐基地, 實踐基地, 實踐基地
                    评出一等奖10名、二等奖20名，共30名。|一等奖, 二等奖, 二等奖
                    办理数学工作坊，每区4场，合计12场。|数学工作坊, 数学工作坊
                    举办校长研修班3期，每期40人。|校长研修班, 校长
                    表彰“最美教师”20名。|最美教师
                    """)
    void what_is_counted_once_more_keeps_its_noun(String words, String subjects) {
        assertThat(subjects(words, TargetKind.COUNT)).isEqualTo(subjects);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每期60人。|''
                    总规模控制在350人以内。|''
                    每校限派2人。|''
                    """)
    void words_that_name_nothing_give_no_noun(String words, String subject) {
        assertThat(subject(words, TargetKind.COUNT)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    聘请60名少先队辅导员。|少先队辅导员
                    配备9名心理辅导教师。|心理辅导教师
                    选派9名心理教师辅导学生。|心理教师
                    安排35名小学转岗教师补训。|小学转岗教师
                    安排35名体育教师转岗。|体育教师
                    确定4所智慧教育试点学校。|智慧教育试点学校
                    確定4所智慧教育試點學校。|智慧教育試點學校
                    选取4所乡镇学校试点。|乡镇学校
                    组织3次消防应急演练。|消防应急演练
                    邀请8名学科主讲教师。|学科主讲教师
                    邀请8名高校专家主讲。|高校专家
                    引进6名海外留学教师。|海外留学教师
                    建设7门县域公共课程。|县域公共课程
                    开发2门精品在线课程。|精品在线课程
                    评选5个优质均衡项目。|优质均衡项目
                    举办3场科学普及讲座。|科学普及讲座
                    指派11名分管校长，蹲点指导。|分管校长
                    派出15名交流教师。|交流教师
                    派出15名英语教师交流。|英语教师
                    开展2次学术交流。|学术交流
                    开展2次师德全员轮训。|师德全员轮训
                    选派9名优秀教师进村送教。|优秀教师
                    表彰9名先进校长。|先进校长
                    走进9所乡村小学里听课。|乡村小学
                    建立联系点幼儿园6所。|联系点幼儿园
                    全年联系乡村幼儿园6所。|乡村幼儿园
                    组建教研联合体4个。|教研联合体
                    配备指导教师16名。|指导教师
                    指导青年教师16名。|青年教师
                    支持4个城市邻里中心。|城市邻里中心
                    """)
    void a_verb_within_a_name_belongs_to_the_name(String words, String subject) {
        assertThat(subject(words, TargetKind.COUNT)).isEqualTo(subject);
    }

    @Test
    void a_tables_number_counts_what_its_column_is_called() {
        assertThat(subjects("学校 | 新聘导师（人） | 精品课程（门）\n甲校 | 12 | 4\n乙校 | 15 | 5", TargetKind.COUNT))
                .isEqualTo("新聘导师, 精品课程, 新聘导师, 精品课程");
    }

    @Test
    void under_a_column_that_only_measures_it_counts_whom_the_row_is_for() {
        assertThat(subjects("項目 | 對象 | 人數\n甲班 | 新任教導主任 | 46\n乙班 | 保育員 | 30", TargetKind.COUNT))
                .isEqualTo("新任教導主任, 保育員");
    }

    @Test
    void a_row_is_called_by_one_of_its_first_cells() {
        assertThat(subjects(row(20), TargetKind.COUNT)).contains("保育员");
        assertThat(subjects(row(80), TargetKind.COUNT)).doesNotContain("保育员");
    }

    private static String row(int figures) {
        return "人数 | ".repeat(figures) + "班别\n" + "1 | ".repeat(figures) + "保育员";
    }

    @Test
    void under_years_it_counts_what_the_row_is_called() {
        assertThat(subjects("指标 | 上年完成 | 本年目标\n兼职教师人数 | 92 | 130", TargetKind.COUNT))
                .isEqualTo("兼职教师");
    }

    private static String subject(String words, TargetKind kind) {
        return of(words, kind).getFirst().bearing().subject();
    }

    private static String subjects(String words, TargetKind kind) {
        return of(words, kind).stream()
                .map(target -> target.bearing().subject())
                .collect(Collectors.joining(", "));
    }

    private static List<Target> of(String words, TargetKind kind) {
        return Promises.in(words).of(kind);
    }
}
