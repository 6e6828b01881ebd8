package org.yanxun.demo.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdNumbersTests {

    private static final LocalDate DAY = LocalDate.of(1988, 3, 5);

    @Test
    void a_number_tells_the_day_of_birth_and_holds_its_own_check() {
        String number = new IdNumbers().next(DAY);

        assertThat(number).hasSize(18).startsWith("339900" + "19880305");
        assertThat(number.charAt(17)).isEqualTo(IdNumbers.check(number.substring(0, 17)));
    }

    @Test
    void those_born_on_one_day_among_thousands_have_numbers_of_their_own() {
        var numbers = new IdNumbers();
        List<String> given = IntStream.range(0, 3_000)
                .mapToObj(i -> numbers.next(i % 500 == 0 ? DAY : DAY.plusDays(i)))
                .toList();

        assertThat(given).doesNotHaveDuplicates();
    }

    @Test
    void ten_is_written_x() {
        assertThat(IdNumbers.check("11010519491231002")).isEqualTo('X');
        assertThat(IdNumbers.check("44052418800101001")).isEqualTo('4');
    }
}
