package org.yanxun.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTests {

    @ParameterizedTest
    @CsvSource({"48,48", "1.5,1.5", "四十八,48", "十,10", "十六,16", "一百二十,120", "两百,200", "二十,20", "一百零五,105", "八,8"})
    void numbers_are_read_as_people_write_them(String written, BigDecimal value) {
        assertThat(Numerals.value(written)).contains(value);
    }

    @Test
    void characters_in_no_order_are_no_number() {
        assertThat(Numerals.value("十百")).isEmpty();
        assertThat(Numerals.value("二三")).isEmpty();
    }
}
