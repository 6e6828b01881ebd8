package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** A figure stays the same whatever binds it, in every script and width. */
class BoundFiguresTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    选派教师不少于12名。|COUNT 12
                    選派教師不少於十二名。|COUNT 12
                    选派教师不超过１２名。|COUNT 12
                    選派教師不超過12名。|COUNT 12
                    选派教师至少十二名。|COUNT 12
                    選派教師至少１２名。|COUNT 12
                    选派教师约12名。|COUNT 12
                    選派教師約十二名。|COUNT 12
                    选派教师力争１２名。|COUNT 12
                    選派教師力爭12名。|COUNT 12
                    选派教师原则上十二名。|COUNT 12
                    選派教師原則上１２名。|COUNT 12
                    举办讲座不少于12场。|COUNT 12
                    舉辦講座不少於十二場。|COUNT 12
                    举办讲座不超过１２场。|COUNT 12
                    舉辦講座不超過12場。|COUNT 12
                    举办讲座至少十二场。|COUNT 12
                    舉辦講座至少１２場。|COUNT 12
                    举办讲座约12场。|COUNT 12
                    舉辦講座約十二場。|COUNT 12
                    举办讲座力争１２场。|COUNT 12
                    舉辦講座力爭12場。|COUNT 12
                    举办讲座原则上十二场。|COUNT 12
                    舉辦講座原則上１２場。|COUNT 12
                    建成基地不少于12所。|COUNT 12
                    建成基地不少於十二所。|COUNT 12
                    建成基地不超过１２所。|COUNT 12
                    建成基地不超過12所。|COUNT 12
                    建成基地至少十二所。|COUNT 12
                    建成基地至少１２所。|COUNT 12
                    建成基地约12所。|COUNT 12
                    建成基地約十二所。|COUNT 12
                    建成基地力争１２所。|COUNT 12
                    建成基地力爭12所。|COUNT 12
                    建成基地原则上十二所。|COUNT 12
                    建成基地原則上１２所。|COUNT 12
                    撰写案例不少于12篇。|COUNT 12
                    撰寫案例不少於十二篇。|COUNT 12
                    撰写案例不超过１２篇。|COUNT 12
                    撰寫案例不超過12篇。|COUNT 12
                    撰写案例至少十二篇。|COUNT 12
                    撰寫案例至少１２篇。|COUNT 12
                    撰写案例约12篇。|COUNT 12
                    撰寫案例約十二篇。|COUNT 12
                    撰写案例力争１２篇。|COUNT 12
                    撰寫案例力爭12篇。|COUNT 12
                    撰写案例原则上十二篇。|COUNT 12
                    撰寫案例原則上１２篇。|COUNT 12
                    完成研修不少于12学时。|HOURS 12
                    完成研修不少於十二學時。|HOURS 12
                    完成研修不超过１２学时。|HOURS 12
                    完成研修不超過12學時。|HOURS 12
                    完成研修至少十二学时。|HOURS 12
                    完成研修至少１２學時。|HOURS 12
                    完成研修约12学时。|HOURS 12
                    完成研修約十二學時。|HOURS 12
                    完成研修力争１２学时。|HOURS 12
                    完成研修力爭12學時。|HOURS 12
                    完成研修原则上十二学时。|HOURS 12
                    完成研修原則上１２學時。|HOURS 12
                    修满不少于12学分。|CREDITS 12
                    修滿不少於十二學分。|CREDITS 12
                    修满不超过１２学分。|CREDITS 12
                    修滿不超過12學分。|CREDITS 12
                    修满至少十二学分。|CREDITS 12
                    修滿至少１２學分。|CREDITS 12
                    修满约12学分。|CREDITS 12
                    修滿約十二學分。|CREDITS 12
                    修满力争１２学分。|CREDITS 12
                    修滿力爭12學分。|CREDITS 12
                    修满原则上十二学分。|CREDITS 12
                    修滿原則上１２學分。|CREDITS 12
                    """)
    void a_bound_leaves_the_figure(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
