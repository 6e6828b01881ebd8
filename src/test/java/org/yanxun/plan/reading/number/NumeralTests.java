package org.yanxun.plan.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48|48",
                "1.5|1.5",
                "四十八|48",
                "十|10",
                "十六|16",
                "一百二十|120",
                "两百|200",
                "二十|20",
                "一百零五|105",
                "八|8",
                "17,240|17240",
                "1.8万|18000",
                "3百|300",
                "一百二|120",
                "两千五|2500",
                "一万二|12000",
                "一万二千|12000",
                "三亿五千万|350000000",
                "二〇二四|2024",
                "半|0.5",
                "三点五|3.5",
                "百|100",
                "18万6,000|186000",
                "1万2千|12000",
                "3万2千5百|32500",
                "一千零一|1001",
                "十万|100000",
                "二百五十|250"
            })
    void numbers_are_read_as_people_write_them(String written, BigDecimal value) {
        assertThat(Numeral.value(written))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"十百", "二三", "", "百千万亿亿亿亿亿", "一二十"})
    void characters_in_no_order_are_no_number(String written) {
        assertThat(Numeral.value(written)).isEmpty();
    }
}
