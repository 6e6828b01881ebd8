package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Figures that count something, figures behind a label, and figures that only help to say something. */
class CountedOrSaidTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每校2名。|COUNT 2
                    每校2名，共40名。|COUNT 2, COUNT 40
                    各校推荐1名校长。|COUNT 1
                    各校推薦1名校長。|COUNT 1
                    全年听课20节、评课10节。|COUNT 20, COUNT 10
                    全年聽課20節、評課10節。|COUNT 20, COUNT 10
                    撰写论文1篇、案例2篇。|COUNT 1, COUNT 2
                    撰寫論文1篇、案例2篇。|COUNT 1, COUNT 2
                    上公开课一节。|COUNT 1
                    上公開課一節。|COUNT 1
                    每学期至少举办两次讲座。|WHEN, COUNT 2
                    每學期至少舉辦兩次講座。|WHEN, COUNT 2
                    每月一次集体备课。|WHEN, COUNT 1
                    每月一次集體備課。|WHEN, COUNT 1
                    每两周召开一次例会。|WHEN, COUNT 1
                    每兩週召開一次例會。|WHEN, COUNT 1
                    建设名师工作室8个。|COUNT 8
                    建設名師工作室8個。|COUNT 8
                    建设一个名师工作室。|ACTION
                    设立名师工作室一个。|COUNT 1
                    開發課程12門。|COUNT 12
                    开发课程12门、微课60节。|COUNT 12, COUNT 60
                    結成師徒30對。|COUNT 30
                    结成师徒30对。|COUNT 30
                    作为一名教师要爱岗敬业。|''
                    评选一等奖5名、二等奖10名。|COUNT 5, COUNT 10
                    評選一等獎5名、二等獎10名。|COUNT 5, COUNT 10
                    做好第三中学的评估工作。|ACTION
                    做好第三中學的評估工作。|ACTION
                    从三个方面加强管理。|ACTION
                    從三個方面加強管理。|ACTION
                    培训对象为三年级教师。|''
                    三年级教师参加培训。|ACTION
                    三年級教師參加培訓。|ACTION
                    五年来成绩显著。|''
                    关键一年要做好培训工作。|ACTION
                    实行一对一帮扶。|ACTION
                    實行一對一幫扶。|ACTION
                    补助每校2万元、每人500元。|MONEY 20000, MONEY 500
                    補助每校2萬元、每人500元。|MONEY 20000, MONEY 500
                    """)
    void a_figure_counts_what_is_to_be(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    人数：46|COUNT 46
                    人數：46|COUNT 46
                    学时：24|HOURS 24
                    學時：24|HOURS 24
                    经费（万元）：12|MONEY 120000
                    經費（萬元）：12|MONEY 120000
                    场次：约6|COUNT 6
                    場次：約6|COUNT 6
                    完成率：95%|RATIO 95
                    完成率：95%|RATIO 95
                    联系电话：46|''
                    地点：201|''
                    """)
    void a_bare_number_is_read_by_its_label(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
