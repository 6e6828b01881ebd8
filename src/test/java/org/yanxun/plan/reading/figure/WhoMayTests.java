package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Who may, by years; and numbers of items in front of whole numbers. */
class WhoMayTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    距退休年龄不足三年的教师减半。|LIMIT 3
                    距退休年齡不足三年的教師減半。|LIMIT 3
                    初任教师于2031年8月参加集训。|ACTION, WHEN 2031-08..2031-08
                    年龄不超过45周岁。|LIMIT 45
                    任教至少5年。|LIMIT 5
                    """)
    void years_say_who_may_and_a_year_of_the_calendar_does_not(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3.35周岁以下的教师须参加。|LIMIT 35, ACTION
                    2.10名教师参加。|COUNT 10
                    """)
    void nobody_is_a_fraction_of_a_persons_age_or_number(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
