package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Segments that promise to do something, and near ones that only say why, what is, or who. */
class ActionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    开展师德宣讲活动。|ACTION
                    開展師德宣講活動。|ACTION
                    组织教师参加继续教育。|ACTION
                    舉辦校長論壇。|ACTION
                    建立教师成长档案。|ACTION
                    健全培训管理制度。|ACTION
                    完善考核评价机制。|ACTION
                    制定年度培训方案。|ACTION
                    修訂考核辦法。|ACTION
                    实施名师培养工程。|ACTION
                    落实培训经费。|ACTION
                    推进城乡教师交流。|ACTION
                    加强校本教研指导。|ACTION
                    强化过程管理。|ACTION
                    选送骨干教师参加省级培训。|ACTION
                    評選優秀學員。|ACTION
                    配合市教育局做好选拔工作。|ACTION
                    協助高校做好學員管理。|ACTION
                    迎接省级检查。|ACTION
                    支持教师提升学历。|ACTION
                    鼓励教师参加学历进修。|ACTION
                    发挥名师的引领作用。|ACTION
                    將培訓納入考核。|ACTION
                    把培训情况列入年度考核。|ACTION
                    按时报送培训材料。|ACTION
                    對培訓效果進行評估。|ACTION
                    由教研室组织实施。|ACTION
                    由進修學校負責審核。|ACTION
                    各校要建立培训档案。|ACTION
                    各校須制定研修計畫。|ACTION
                    教师应主动参与培训。|ACTION
                    教師應於期限內完成報名。|ACTION
                    学校必须保证教师培训时间。|ACTION
                    通过举办沙龙促进交流。|ACTION
                    采取集中与分散相结合的方式开展培训。|ACTION
                    以主题教研活动为载体开展研修。|ACTION
                    按照自愿原则组织报名。|ACTION
                    对不合格者取消资格。|ACTION
                    對逾期者予以通報。|ACTION
                    定期召开联席会议。|ACTION
                    不定期抽查各校研修情况。|ACTION
                    做好总结表彰工作。|ACTION
                    印发典型案例集。|ACTION
                    搭建网络研修平台。|ACTION
                    打造研修品牌，推广先进经验。|ACTION
                    为提高教师素质，组织技能竞赛。|ACTION
                    為增進知能，辦理增能研習。|ACTION
                    遵守学习纪律，认真撰写学习笔记。|ACTION
                    缺勤人员须自行补修。|ACTION
                    外出学习人员返校后要作专题汇报。|ACTION
                    """)
    void somebody_is_to_do_something(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    提高教师队伍整体素质。
                    提升教師專業素養。
                    促进教育均衡发展。
                    增强教师的责任意识。
                    打造一支高素质的教师队伍。
                    推动教育高质量发展。
                    使教师成为学生的引路人。
                    为教育现代化奠定基础。
                    為學校發展奠定基礎。
                    坚持以人为本。
                    堅持質量第一。
                    树立终身学习理念。
                    重视教师发展。
                    以党的教育方针为指导。
                    以新课程理念为指导思想。
                    各校可自行安排。
                    各校可自行安排時間。
                    去年开展了大练兵活动。
                    去年開展了大練兵活動。
                    过去一年，各校组织了多次活动。
                    已建立研修制度。
                    目前，各校参加培训的积极性不高。
                    近年来，培训工作取得了长足进步。
                    责任单位：人事科。
                    責任單位：師訓科。
                    牵头单位：教研室；配合单位：各学校。
                    联系人：某老师。
                    培训地点：区进修学校。
                    研習地點：某國小。
                    培训对象：全体新教师。
                    參加對象：國小教師。
                    具体安排如下：
                    具體工作如下：
                    现将有关事项通知如下。
                    现提出如下意见。
                    本办法自印发之日起施行。
                    本計畫經核定後實施，修正時亦同。
                    本方案由教育局负责解释。
                    教师是教育发展的第一资源。
                    培训质量是培训工作的生命线。
                    教师队伍建设是基础工程。
                    不得迟到早退。
                    不得無故缺席。
                    随着课程改革的不断深入。
                    新学期，新起点。
                    师德20分，业绩80分。
                    2031年2月26日印发
                    """)
    void an_aim_a_leave_the_past_and_a_frame_promise_nothing(String words) {
        assertThat(Promises.in(words).all()).extracting(Target::kind).doesNotContain(TargetKind.ACTION);
    }
}
