package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of the past and the present beside figures of promises. */
class BaselineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    现有教师900人。|BASELINE 900
                    現有教師900人。|BASELINE 900
                    目前有教师900人。|BASELINE 900
                    截至去年底，共有教师900人。|BASELINE 900
                    全区共有教师900人。|BASELINE 900
                    全縣共有教師900人。|BASELINE 900
                    我校有教师90人。|BASELINE 90
                    拥有高级教师12人。|BASELINE 12
                    去年培训教师900人。|BASELINE 900
                    去年培訓教師900人。|BASELINE 900
                    去年选派教师90人。|BASELINE 90
                    去年選派教師90人參加研習。|BASELINE 90
                    上学年举办论坛3场。|BASELINE 3
                    上學年舉辦論壇3場。|BASELINE 3
                    已建成基地6个。|BASELINE 6
                    已建成基地6個。|BASELINE 6
                    已培训教师600人次。|BASELINE 600
                    累计培训了教师600人次。|BASELINE 600
                    三年来培训教师600人次。|BASELINE 600
                    過去三年培訓教師600人次。|BASELINE 600
                    目前持证率达92%。|BASELINE 92
                    目前持證率達92%。|BASELINE 92
                    去年参训率为92%，今年达到95%。|BASELINE 92, RATIO 95
                    去年參訓率為92%，今年達到95%。|BASELINE 92, RATIO 95
                    比例从65%提高到80%。|BASELINE 65, RATIO 80
                    比例由65%提升至80%。|BASELINE 65, RATIO 80
                    比例由目前的65%提高到80%。|BASELINE 65, RATIO 80
                    在已有6个基地的基础上，再建2个。|BASELINE 6, COUNT 2
                    在現有6個基地的基礎上再建2個。|BASELINE 6, COUNT 2
                    现有基地6个，今年新增2个。|BASELINE 6, COUNT 2
                    現有基地6個，今年新增2個。|BASELINE 6, COUNT 2
                    2029年培训教师900人。|BASELINE 900
                    2030年培訓教師900人。|BASELINE 900
                    2031年培训教师900人。|COUNT 900
                    平均年龄41.2岁。|BASELINE 41.2
                    """)
    void how_things_stand_is_a_baseline(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    今年培训教师900人。|COUNT 900
                    今年培訓教師900人。|COUNT 900
                    计划培训教师900人。|COUNT 900
                    計劃培訓教師900人。|COUNT 900
                    拟培训教师900人。|COUNT 900
                    将培训教师900人。|COUNT 900
                    力争培训教师900人。|COUNT 900
                    新增名师9名。|COUNT 9
                    再建基地2个。|COUNT 2
                    培训教师900人。|COUNT 900
                    培訓教師900人。|COUNT 900
                    各校选派教师2人。|COUNT 2
                    已达标的学校要再送教4次。|COUNT 4
                    确保持证率达到92%。|RATIO 92
                    2032年培训教师900人。|WHEN 2032-01..2032-12, COUNT 900
                    到2033年培训教师900人。|DEADLINE ..2033-12, COUNT 900
                    2029年入职的教师参加研讨2次。|COUNT 2
                    """)
    void what_is_to_come_is_none(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
