package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Phrases that count people, places, times and papers, and near ones whose figure counts nothing. */
class CountTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    选派教师12名。|COUNT 12
                    选派12名教师。|COUNT 12
                    選派12名班主任。|COUNT 12
                    选派12名优秀教师。|COUNT 12
                    選派12名優質課教師。|COUNT 12
                    选派12名园长。|COUNT 12
                    选派12位校长。|COUNT 12
                    選派12人參加。|COUNT 12
                    选派12人次参加。|COUNT 12
                    选派骨干教师１２名。|COUNT 12
                    选派十二名教师。|COUNT 12
                    選派兩名教師。|COUNT 2
                    选派二三名教师。|COUNT 2-3
                    选派2-3名教师。|COUNT 2-3
                    选派2～3名教师。|COUNT 2-3
                    選派2至3名教師。|COUNT 2-3
                    选派2名至3名教师。|COUNT 2-3
                    选派2或3名教师。|COUNT 2-3
                    选派12余名教师。|COUNT 12
                    选派120多名教师。|COUNT 120
                    選派一百二十名教師。|COUNT 120
                    选派1,200名教师。|COUNT 1200
                    选派1200名教师。|COUNT 1200
                    选派1.2万名教师。|COUNT 12000
                    选派一万二千名教师。|COUNT 12000
                    选派百余名教师。|COUNT 100
                    建设12所学校。|COUNT 12
                    建設十二所學校。|COUNT 12
                    建设12家基地。|COUNT 12
                    建设12个基地。|COUNT 12
                    建設12個基地。|COUNT 12
                    建成12间录播室。|COUNT 12
                    举办12场讲座。|COUNT 12
                    舉辦12場次講座。|COUNT 12
                    举办12次讲座。|COUNT 12
                    举办12期培训班。|COUNT 12
                    舉辦兩期培訓班。|COUNT 2
                    举办12个班。|COUNT 12
                    开办12个班次。|COUNT 12
                    辦理3梯次研習。|COUNT 3
                    举办2轮培训。|COUNT 2
                    組織2輪培訓。|COUNT 2
                    听课12节。|COUNT 12
                    聽課十二節。|COUNT 12
                    上公开课1节。|COUNT 1
                    上公開課一節。|COUNT 1
                    撰写论文12篇。|COUNT 12
                    撰寫論文一篇。|COUNT 1
                    立项课题12项。|COUNT 12
                    立項課題十二項。|COUNT 12
                    开发课程12门。|COUNT 12
                    開發課程12門。|COUNT 12
                    出版专著2部。|COUNT 2
                    编印资料12套。|COUNT 12
                    編印資料12套。|COUNT 12
                    制定制度3项。|COUNT 3
                    读书3本。|COUNT 3
                    讀書三本。|COUNT 3
                    录制微课12节。|COUNT 12
                    结对12对。|COUNT 12
                    結對十二對。|COUNT 12
                    帮扶学校12所。|COUNT 12
                    完成40校次。|COUNT 40
                    组建12支队伍。|COUNT 12
                    組建12支隊伍。|COUNT 12
                    评选12个团队。|COUNT 12
                    发放资料1200份。|COUNT 1200
                    发表文章12篇。|COUNT 12
                    培养12名名师。|COUNT 12
                    培養12名名師。|COUNT 12
                    每校2名。|COUNT 2
                    各校推荐2名。|COUNT 2
                    每人1篇。|COUNT 1
                    每人上交一篇心得。|COUNT 1
                    人均撰写2篇论文。|COUNT 2
                    百校行活动。|COUNT 100
                    百師論道活動。|COUNT 100
                    千人培训计划。|COUNT 1000
                    開展千人大培訓。|COUNT 1000
                    """)
    void a_figure_with_a_measure_word_counts(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    一批教师。
                    一支队伍。
                    一系列活动。
                    一種模式。
                    一定数量的教师。
                    做一名好教师。
                    作為一名教師。
                    每一名教师。
                    每一所學校。
                    进一步加强管理。
                    一线教师。
                    第一责任人。
                    第一課堂。
                    第三中学承办活动。
                    高一教师参加活动。
                    高一年級教師參加活動。
                    “三名工程”。
                    “双百计划”。
                    “2+1”模式。
                    1+N模式。
                    “一二三”工程。
                    十四五规划。
                    “十五五”規劃。
                    某教〔2031〕12号文件。
                    某府教字第2031號函。
                    电话：87654321。
                    电话：0574-87654321。
                    第12页。
                    101教室。
                    三位一体。
                    四位一體。
                    五育并举。
                    一对一指导。
                    一對一指導。
                    三级网络。
                    三級網絡。
                    双向选择。
                    四个意识。
                    三全育人。
                    满分100分，合格60分。
                    師德20分，教學80分。
                    一式两份。
                    一式三份。
                    二次培训。
                    """)
    void a_figure_in_a_name_a_number_or_an_idiom_counts_nothing(String words) {
        assertThat(Promises.in(words).all())
                .extracting(Target::kind)
                .doesNotContain(
                        TargetKind.COUNT,
                        TargetKind.CREDITS,
                        TargetKind.HOURS,
                        TargetKind.RATIO,
                        TargetKind.MONEY,
                        TargetKind.EDITION);
    }
}
