package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Who may, by years of teaching and of age. */
class LimitTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    教龄5年以内的教师参加。|LIMIT 5, ACTION
                    教齡五年以內的教師參加。|LIMIT 5, ACTION
                    教龄满3年的教师参加。|LIMIT 3, ACTION
                    任教滿三年的教師可申報。|LIMIT 3, ACTION
                    从教30年以上的教师可申报。|LIMIT 30, ACTION
                    入職不足兩年的教師參加。|LIMIT 2, ACTION
                    45周岁以下教师参加。|LIMIT 45, ACTION
                    45歲以下教師參加。|LIMIT 45, ACTION
                    年龄不超过50周岁。|LIMIT 50
                    年滿55周歲的教師可不參加。|LIMIT 55
                    35岁及以下教师参加。|LIMIT 35
                    3至5年教龄的教师参加。|LIMIT 3-5, ACTION
                    具有5年以上教龄的教师参加。|LIMIT 5, ACTION
                    """)
    void years_of_service_and_of_age_limit_who_may(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    平均年龄43.5岁。|BASELINE 43.5
                    """)
    void an_average_age_is_how_things_stand(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
