package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Shares in figures and in words. */
class ShareTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    達到80%。|RATIO 80
                    达到80％。|RATIO 80
                    达到百分之八十。|RATIO 80
                    達到百分之八十以上。|RATIO 80
                    达到八成。|RATIO 80
                    達九成以上。|RATIO 90
                    达八成五。|RATIO 85
                    占三分之一。|RATIO 33.33
                    佔三分之一以上。|RATIO 33.33
                    四分之三以上的教师参加。|RATIO 75
                    不低于80%。|RATIO 80
                    不少於80%。|RATIO 80
                    不超过15%。|RATIO 15
                    控制在15%以内。|RATIO 15
                    控制在15%以內。|RATIO 15
                    提高到80%。|RATIO 80
                    降到8%以下。|RATIO 8
                    降低到8%。|RATIO 8
                    增长5%。|RATIO 5
                    提高5个百分点。|RATIO 5
                    80%左右。|RATIO 80
                    約80%。|RATIO 80
                    近80%的教师参加。|RATIO 80
                    50%—60%的教师参加。|RATIO 50-60
                    50%至60%的教師參加。|RATIO 50-60
                    一半教师参加。|RATIO 50
                    一半以上的教师参加。|RATIO 50
                    半数以上教师参加。|RATIO 50
                    最少一半教師參加。|RATIO 50
                    全部持证上岗。|RATIO 100
                    全部完成輪訓。|RATIO 100
                    全员持证上岗。|RATIO 100
                    全員參加輪訓。|RATIO 100
                    全员参训。|RATIO 100
                    对教师进行全员轮训。|RATIO 100
                    對教師進行全員輪訓。|RATIO 100
                    人人参与教研。|RATIO 100
                    人人上公開課。|RATIO 100
                    所有学校都建立档案。|RATIO 100
                    所有教師均須參加。|RATIO 100
                    实现全覆盖。|RATIO 100
                    實現校本研修全覆蓋。|RATIO 100
                    应训尽训。|RATIO 100
                    應訓盡訓。|RATIO 100
                    全面纳入培训。|RATIO 100
                    全面納入培訓。|RATIO 100
                    培训覆盖率100%。|RATIO 100
                    一个不漏地完成轮训。|RATIO 100
                    """)
    void a_share_is_read_in_any_form(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    全体教师参加学习。
                    全體教師參加學習。
                    全区教师参加学习。
                    各校教師參加學習。
                    全员培训工作要抓好。
                    """)
    void all_of_them_as_a_mere_address_is_no_share(String words) {
        assertThat(Promises.in(words).all()).extracting(Target::kind).doesNotContain(TargetKind.RATIO);
    }
}
