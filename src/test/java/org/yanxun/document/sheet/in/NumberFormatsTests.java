package org.yanxun.document.sheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetFlaw;

class NumberFormatsTests {

    private static final int GENERAL = 0;
    private static final int OWN = 164;

    private final NumberFormats formats = new NumberFormats(false);

    @ParameterizedTest
    @CsvSource({
        "1, General, 1",
        "1.50, General, 1.5",
        "0, General, 0",
        "-0.0, General, 0",
        "1E3, General, 1000",
        "1.0E-3, General, 0.001",
        "0.1, 0.00, 0.1",
        "7, 000, 007",
        "1234, 000, 1234",
        "-7, 000, -7",
        "7.5, 000, 7.5",
        "0.25, 0%, 25%",
        "0.255, 0.0%, 25.5%",
        "0.1, '0.00\"分\"', 0.1"
    })
    void a_number_is_as_its_format_shows_it(String raw, String format, String shown) {
        assertThat(formats.number(raw, format.equals("General") ? GENERAL : OWN, format))
                .isEqualTo(new SheetCell.Text(shown));
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 2013-07-01",
        "yyyy/m/d, 2013-07-01",
        "'yyyy\"年\"m\"月\"d\"日\"', 2013-07-01",
        "d-mmm-yy, 2013-07-01",
        "yyyy-mm, 2013-07",
        "'yyyy\"年\"m\"月\"', 2013-07",
        "'[$-804]yyyy\"年\"m\"月\"d\"日\"', 2013-07-01"
    })
    void a_day_or_month_is_one_by_its_format(String format, String shown) {
        SheetCell cell = formats.number("41456", OWN, format);

        assertThat(cell).isInstanceOf(SheetCell.Dated.class);
        assertThat(cell.shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"[Red]0, 41456", "'\"day \"0', 41456", "0_ , 41456"})
    void a_letter_that_is_only_decoration_makes_no_date(String format, String shown) {
        assertThat(formats.number("41456", OWN, format)).isEqualTo(new SheetCell.Text(shown));
    }

    @Test
    void the_file_formats_own_numbers_for_dates_are_known() {
        assertThat(formats.number("41456", 14, null).shown()).isEqualTo("2013-07-01");
        assertThat(formats.number("41456", 31, null).shown()).isEqualTo("2013-07-01");
        assertThat(formats.number("41456", 17, null).shown()).isEqualTo("2013-07");
        assertThat(formats.number("41456", 57, null).shown()).isEqualTo("2013-07");
        assertThat(formats.number("41456", null, null).shown()).isEqualTo("41456");
    }

    @Test
    void a_workbook_from_1904_counts_four_years_and_a_day_on() {
        assertThat(new NumberFormats(true).number("39994", 14, null).shown()).isEqualTo("2013-07-01");
    }

    @Property(tries = 200)
    void fifteen_digits_and_fewer_are_kept_to_the_last(@ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long n) {
        assertThat(formats.number(Long.toString(n), GENERAL, "General"))
                .isEqualTo(new SheetCell.Text(Long.toString(n)));
    }

    @Property(tries = 200)
    void sixteen_digits_and_more_have_lost_some(@ForAll @IntRange(min = 15, max = 30) int zeros) {
        for (String raw : new String[] {"1" + "0".repeat(zeros), "-3.3E" + (zeros + 1)}) {
            assertThat(formats.number(raw, GENERAL, "General"))
                    .isEqualTo(new SheetCell.Flawed(SheetFlaw.LOST_PRECISION, raw));
        }
    }

    @Property(tries = 200)
    void what_is_no_number_is_an_error_and_no_fault(@ForAll String raw) {
        SheetCell cell = formats.number(raw, GENERAL, "General");

        assertThat(cell).isNotNull();
        if (raw.isBlank()) {
            assertThat(cell).isEqualTo(new SheetCell.Flawed(SheetFlaw.ERROR_VALUE, raw));
        }
    }

    @Property(tries = 200)
    void no_format_does_harm(@ForAll String format) {
        assertThat(formats.number("41456", OWN, format)).isNotNull();
    }
}
