package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one stands, told from what is to be. */
class StartingPointsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    现有教师1200名。|BASELINE 1200
                    現有教師1200名。|BASELINE 1200
                    目前，全区有名师工作室12个。|BASELINE 12
                    目前，全區有名師工作室12個。|BASELINE 12
                    已建成基地8所。|BASELINE 8
                    已建成基地8所，再建4所。|BASELINE 8, COUNT 4
                    去年培训教师800人次，今年培训1000人次。|BASELINE 800, COUNT 1000
                    去年培訓教師800人次，今年培訓1000人次。|BASELINE 800, COUNT 1000
                    共培训1.8万人次，取得明显成效。|BASELINE 18000
                    合格率从65%提高到80%。|BASELINE 65, RATIO 80
                    合格率由65%提高到80%。|BASELINE 65, RATIO 80
                    合格率從65%提高到80%。|BASELINE 65, RATIO 80
                    截至2030年底，累计培训校长90人次。|BASELINE 90
                    截至2030年底，累計培訓校長90人次。|BASELINE 90
                    专任教师600名，其中高级职称教师35名。|COUNT 600, COUNT 35
                    现有专任教师600名，其中高级职称35人。|BASELINE 600, BASELINE 35
                    上学年开展教研活动36次。|BASELINE 36
                    上學年開展教研活動36次。|BASELINE 36
                    在原有12所基地的基础上，新增6所。|BASELINE 12, COUNT 6
                    在原有12所基地的基礎上，新增6所。|BASELINE 12, COUNT 6
                    全年培训教师1200名。|COUNT 1200
                    全年培訓教師1200名。|COUNT 1200
                    将培训教师1200名。|COUNT 1200
                    到年底，培训教师达到1200名。|DEADLINE ..2031-12, COUNT 1200
                    """)
    void a_figure_of_the_past_or_the_present_is_no_promise(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
