package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Figures that only say for how much or for whom something is, each beside its near other. */
class RatesAndConditionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每带一名徒弟补助800元。|MONEY 800
                    每帶一名徒弟補助八百元。|MONEY 800
                    上一节示范课付二百元。|MONEY 200
                    上一节示范课。|COUNT 1
                    每人每天补助六十元。|MONEY 60
                    每人每天補助60元。|MONEY 60
                    中学每年十万元。|WHEN, MONEY 100000
                    节约数百万元。|''
                    津贴按月发放。|ACTION
                    按月上报进度。|WHEN, ACTION
                    上示范课一节，另补助课时费。|COUNT 1
                    """)
    void what_a_rate_is_for_is_not_counted(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每位教师一年下来要积满72学时。|HOURS 72
                    每人一年至少讲四次。|COUNT 4
                    教师一学期听课不少于20节。|COUNT 20
                    跟岗为期一年，听课不少于20节。|DURATION 1, COUNT 20
                    在每个三年周期内，须修满150小时。|HOURS 150
                    在每個三年周期內，須修滿150小時。|HOURS 150
                    第一年不少于150学时，第二、三年每年不少于90学时。|HOURS 150, WHEN, HOURS 90
                    三年为一个周期，须修满150小时。|DURATION 3, HOURS 150
                    """)
    void a_year_by_which_one_reckons_is_no_length(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    教学点超过五个的乡镇再添一名专干。|LIMIT 5, COUNT 1
                    教學點超過五個的鄉鎮再添一名專幹。|LIMIT 5, COUNT 1
                    12班以下的补助2万元，13至24班的补助4万元。|LIMIT 12, MONEY 20000, LIMIT 13-24, MONEY 40000
                    12班或以下每校二萬港元，25班或以上六萬港元。|LIMIT 12, MONEY 20000, LIMIT 25, MONEY 60000
                    不足六个班的由中心校代管。|LIMIT 6
                    每班不超过50人。|COUNT 50
                    培训教师500人以上。|COUNT 500
                    培训500人以上，每人补助300元。|COUNT 500, MONEY 300
                    """)
    void a_bound_that_parts_places_is_a_limit(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    申报高级须任教满8年，企业实践累计10个月以上，竞赛获奖2项。|LIMIT 8, LIMIT 10, LIMIT 2
                    申報高級須任教滿8年，企業實踐累計10個月以上。|LIMIT 8, LIMIT 10
                    主持人须具有高级职称，近五年获省级奖励1项。|LIMIT 1
                    近五年获省级奖励1项。|BASELINE 1
                    教龄三年以内、三至十年、十年以上的教师分别完成40、30、20学时。|LIMIT 3, LIMIT 3-10, LIMIT 10, HOURS 40, HOURS 30, HOURS 20
                    组织教师到企业实践累计10个月以上。|ACTION, DURATION 10
                    参赛教师获奖2项。|COUNT 2
                    新聘人员须从业5年以上。|LIMIT 5
                    """)
    void what_those_who_apply_have_behind_them_is_a_limit(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    教师入职两年内须完成实践。|DEADLINE 2
                    教師入職兩年內須完成實踐。|DEADLINE 2
                    入职三年内的教师结对。|LIMIT 3, ACTION
                    任现职满2年、50周岁以下的教师参加。|LIMIT 2, ACTION, LIMIT 50
                    年龄一般不超过65周岁。|LIMIT 65
                    下半年对四十五周岁以下的教师逐人验收。|WHEN 2031-07..2031-12, ACTION, LIMIT 45
                    已经年满五十五周岁的，不作要求。|LIMIT 55
                    """)
    void within_years_of_starting_is_a_deadline_for_what_one_is_to_do(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    两人每周共同备课一节。|WHEN, COUNT 1
                    兩人每周共同備課一節。|WHEN, COUNT 1
                    两人一组结对。|COUNT 2
                    累计三次不达标的工作室予以摘牌。|ACTION
                    工作室累计送教三次。|COUNT 3
                    选派两人参加比赛。|COUNT 2
                    教师可获减少每周两节课。|''
                    教师每周上两节课。|WHEN, COUNT 2
                    """)
    void both_of_those_named_before_are_not_counted(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
