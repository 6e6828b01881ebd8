package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Numbers in every usual form, in both scripts and both widths. */
class WrittenNumbersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    选派教师48名。|COUNT 48
                    選派教師48名。|COUNT 48
                    选派教师４８名。|COUNT 48
                    選派教師４８名。|COUNT 48
                    选派教师四十八名。|COUNT 48
                    選派教師四十八名。|COUNT 48
                    选派教师二百名。|COUNT 200
                    選派教師一百二十名。|COUNT 120
                    选派教师两百五十名。|COUNT 250
                    選派教師兩百五十名。|COUNT 250
                    选派教师一千二百名。|COUNT 1200
                    选派教师1,200名。|COUNT 1200
                    选派教师1，200名。|COUNT 1200
                    培训教师1.8万人次。|COUNT 18000
                    培訓教師1.8萬人次。|COUNT 18000
                    培训教师一万八千人次。|COUNT 18000
                    培訓教師一萬八千人次。|COUNT 18000
                    培训教师17240人次。|COUNT 17240
                    培训教师3千人次。|COUNT 3000
                    培训教师1200余人次。|COUNT 1200
                    培訓教師1200餘人次。|COUNT 1200
                    培训教师一千二百余人次。|COUNT 1200
                    选派校长2—3名。|COUNT 2-3
                    選派校長2—3名。|COUNT 2-3
                    选派校长2～3名。|COUNT 2-3
                    选派校长2-3名。|COUNT 2-3
                    选派校长2至3名。|COUNT 2-3
                    選派校長二至三名。|COUNT 2-3
                    选派校长两三名。|COUNT 2-3
                    选派校长两名。|COUNT 2
                    選派校長兩名。|COUNT 2
                    开展活动一次。|COUNT 1
                    開展活動一次。|COUNT 1
                    合格率达到80%。|RATIO 80
                    合格率達到80%。|RATIO 80
                    合格率达到８０％。|RATIO 80
                    合格率达到百分之八十。|RATIO 80
                    合格率達到百分之八十。|RATIO 80
                    合格率达到八成。|RATIO 80
                    合格率達到八成五。|RATIO 85
                    合格率达到三分之二。|RATIO 66.67
                    合格率達到四分之三。|RATIO 75
                    合格率达到98.5%。|RATIO 98.5
                    按教师总数的5%评选。|RATIO 5
                    按教師總數的5%評選。|RATIO 5
                    每百名教师配备教研员1名。|COUNT 1
                    完成48学分。|CREDITS 48
                    完成48學分。|CREDITS 48
                    完成四十八个学分。|CREDITS 48
                    完成240学时。|HOURS 240
                    完成240學時。|HOURS 240
                    完成二百四十课时。|HOURS 240
                    培训半天。|ACTION, DURATION 0.5
                    学习期限两年半。|DURATION 2.5
                    學習期限兩年半。|DURATION 2.5
                    学习期限一个半月。|DURATION 1.5
                    学习期限一学期。|DURATION 1
                    安排经费12.5万元。|MONEY 125000
                    安排經費一百二十萬元。|MONEY 1200000
                    安排经费三千五百元。|MONEY 3500
                    百校开展联研。|COUNT 100
                    """)
    void a_number_is_the_same_however_it_is_written(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
