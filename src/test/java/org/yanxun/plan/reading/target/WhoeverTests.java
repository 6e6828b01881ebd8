package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant, what is left out, and what is only said: nothing that anybody is to do. */
class WhoeverTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    中途退出者，所修部分不计学时。|EXCLUSION
                    中途退出者，所修部分不計學時。|EXCLUSION
                    带队值班、参加招聘会、短期参观，不计入实践时间。|EXCLUSION
                    不计入的情形：带队值班、参加招聘会，不计入实践时间。|EXCLUSION
                    各校须组织参观，不计入实践时间。|ACTION, EXCLUSION
                    外聘人员不占本县指标。|EXCLUSION
                    未完成年度学时的教师，不得参加评优。|''
                    中途退出的，不再安排。|''
                    逾期未修毕者，学校须以书面解释。|ACTION
                    逾期未修畢者，學校須以書面解釋。|ACTION
                    """)
    void who_is_meant_and_what_is_left_out_is_no_deed(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    连续任教满一年的，可参加认定。|LIMIT 1
                    津贴可用于聘请讲者、购买教材。|''
                    津貼可用於聘請講者、購買教材。|''
                    调离怎么办？名额保留，由教体局登记造册。|ACTION
                    评审办法见《甲区细则》。|''
                    三个学段各评选班主任。|ACTION
                    约谈排名后三位的学校。|''
                    未列入的培训不予报销。|''
                    农忙时节不安排集中培训。|''
                    逾期递交者概不受理。|''
                    逾期遞交者概不受理。|''
                    教师须任教满两年，并获校长推荐。|LIMIT 2
                    培训的法子要活。|''
                    要切实调动教师的积极性。|''
                    各校要切实开展研修。|ACTION
                    行业企业提供岗位和导师。|ACTION
                    为教师成长提供平台。|''
                    """)
    void leave_and_questions_are_no_deed(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    专业课教师五年累计不少于6个月，每学年不少于1个月。|ACTION, DURATION 6, WHEN, DURATION 1
                    专业课教师实践时间为6个月。|DURATION 6
                    每次活动不少于60分钟。|DURATION 60
                    """)
    void a_length_that_is_asked_for_needs_no_verb(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    头等大事，是对教学点教师进行全员轮训。分期举办。|RATIO 100, ACTION
                    教学点教师全员轮训。分期举办。|ACTION
                    """)
    void all_of_them_may_be_said_in_a_few_words(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    测验取得70分或以上方可参加面授。|COUNT 70
                    測驗取得70分或以上方可參加面授。|COUNT 70
                    平均评分力争达到4.2分（满分5分）。|COUNT 4.2
                    出勤得20分（满分20分）。|''
                    考核80分以上的学校上浮10%。|COUNT 80, RATIO 10
                    """)
    void points_to_be_reached_are_counted(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    十年树木，百年树人。|''
                    一年入门、两年过关、三年成才。|''
                    跟岗十年。|ACTION, DURATION 10
                    """)
    void a_set_phrase_lasts_no_years(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
