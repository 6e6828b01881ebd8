package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole sentences of a plan of a school year, as schools, townships and counties on both sides of the strait write. */
class SchoolYearHabitsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    本縣薦派教師30名，參加初階研習6小時、進階研習12小時。|COUNT 30, HOURS 6, HOURS 12
                    各校至少薦派1名教師參加，人數以40人為限。|COUNT 1, COUNT 40
                    預計辦理4場次，每場次3小時，核予研習時數。|COUNT 4, HOURS 3
                    每班30人為原則，額滿為止。|COUNT 30
                    實施期程：113年9月至114年6月。|PERIOD 2024-09..2025-06
                    由承辦學校邀請專家學者3人組成輔導小組。|COUNT 3
                    教師每學期公開授課1次，觀課後填寫紀錄表1份。|WHEN, COUNT 1, COUNT 1
                    全鎮教師每人每學期聽課不少於15節，中層幹部20節，校長30節。|WHEN, COUNT 15, COUNT 20, COUNT 30
                    每月第一个星期一召开调度会。|WHEN, ACTION
                    3月、6月、9月、12月各召开一次推进会。|WHEN 2032-03..2032-03, WHEN 2032-06..2032-06, WHEN 2031-09..2031-09, WHEN 2031-12..2031-12, COUNT 1
                    新任教师培训120学时（集中60学时、跟岗40学时、自主20学时）。|HOURS 120, HOURS 60, HOURS 40, HOURS 20
                    选派20名教师分两批赴企业，每批10人、不少于15天。|COUNT 20, COUNT 2, COUNT 10, DURATION 15
                    引进或培养博士2名、硕士10名，柔性引进技能大师1名。|COUNT 2, COUNT 10, COUNT 1
                    双师型教师比例由52%增至60%，兼职教师比例不低于20%。|BASELINE 52, RATIO 60, RATIO 20
                    立项校级课题8项，力争省级课题2项。|COUNT 8, COUNT 2
                    中层干部每周听课不少于2节，任课教师每周不少于1节。|WHEN, COUNT 2, WHEN, COUNT 1
                    中心校负责全镇12所村小的教研指导。|COUNT 12
                    每名镇级骨干教师结对帮扶1至2名村小教师。|COUNT 1-2
                    教师培训经费不低于公用经费的5%。|RATIO 5
                    培训经费按公用经费总额的8%提取，约16万元。|RATIO 8, MONEY 160000
                    八成或以上教師完成評估培訓，最少兩成教師擔任導師。|RATIO 80, RATIO 20
                    上學年共舉辦工作坊12次，平均出席率92%。|BASELINE 12, BASELINE 92
                    校長及副校長每三年須完成150小時進修，每年不少於30小時。|WHEN, HOURS 150, WHEN, HOURS 30
                    每學年設三天教師發展日，其中一天與友校合辦。|WHEN, DURATION 3, DURATION 1
                    2月14日、3月20日及5月8日各辦一場講座。|WHEN 2032-02-14..2032-02-14, WHEN 2032-03-20..2032-03-20, WHEN 2032-05-08..2032-05-08, COUNT 1
                    11月中旬至12月上旬進行考績觀課。|PERIOD 2031-11..2031-12
                    15名教师分别于4月、10月赴上海跟岗。|COUNT 15, WHEN 2032-04..2032-04, WHEN 2031-10..2031-10
                    责任人：张三；完成时间：2031年10月31日前；经费：3万元。|DEADLINE ..2031-10-31, MONEY 30000
                    培训时间7天，人数50名，地点待定。|DURATION 7, COUNT 50
                    聘任导师8人，每位导师指导学员不超过3人，每学期指导不少于4次。|COUNT 8, COUNT 3, WHEN, COUNT 4
                    参培率100%，合格率95%以上，优秀率30%左右。|RATIO 100, RATIO 95, RATIO 30
                    補助每校20,000元，共12校，計240,000元。|MONEY 20000, COUNT 12, MONEY 240000
                    觀課由每年一次增至兩次。|WHEN, BASELINE 1, COUNT 2
                    讲座从5场增加到8场。|BASELINE 5, COUNT 8
                    """)
    void a_school_or_a_township_promises(String words, String said) {
        assertThat(Promises.in("某校2031/32學年教師發展計劃", words).said()).isEqualTo(said);
    }
}
