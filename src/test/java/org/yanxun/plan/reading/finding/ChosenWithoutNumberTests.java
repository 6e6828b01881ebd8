package org.yanxun.plan.reading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Finding.Code;

/** Somebody is to be chosen, and it is not said how many. */
class ChosenWithoutNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "选派优秀校长跟岗。",
                "選派優秀校長跟崗。",
                "培训教师20名，选派名师外出访学。",
                "培訓教師20名；選派名師外出訪學。",
                "评选优秀案例，上半年开设讲座2场。",
                "选派名师外出访学，培训教师20名。",
                "选派校长跟岗，每学期2次。",
                "选派教师参训，每人撰写心得2篇。"
            })
    void a_number_is_asked_for(String words) {
        assertThat(Promises.in(words).codes()).contains(Code.TARGET_WITHOUT_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "选派优秀校长3名跟岗。",
                "培训教师20名，选派名师2名外出访学。",
                "培训教师20名，配合市局选派名师外出访学。",
                "培训教师20名，完善优秀教师评选办法。",
                "遴选青年教师参赛，每园限3名。",
                "遴選青年教師參賽，每園限3名。",
                "选派骨干校长跟岗，共8人。",
                "推荐基地：5个。"
            })
    void it_is_not_where_it_is_said_or_others_choose(String words) {
        assertThat(Promises.in(words).codes()).doesNotContain(Code.TARGET_WITHOUT_NUMBER);
    }
}
