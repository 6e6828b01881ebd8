package org.yanxun.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDatesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-07-01",
                "2013-7-1",
                "2013/7/1",
                "2013.7.1",
                "2013年7月1日",
                "2013年07月01号",
                "20130701",
                "２０１３－０７－０１",
                "2013 年 7 月 1 日",
                "2013-07-01 00:00:00",
                "2013-07-01T08:30",
                "41456",
                "41456.5",
                " 2013/07/01 "
            })
    void a_day_is_read_in_every_form(String written) {
        assertThat(SheetDates.read(written)).contains(new SheetDate.Day(LocalDate.of(2013, 7, 1)));
    }

    @Test
    void a_day_said_again_is_the_same_and_each_form_keeps_its_own() {
        var day = SheetDates.read("2013-07-01");
        assertThat(SheetDates.read("2013-07-01")).isEqualTo(day);
        assertThat(SheetDates.read("2013-07")).contains(new SheetDate.Month(YearMonth.of(2013, 7)));
        assertThat(SheetDates.read("2013-07-02")).contains(new SheetDate.Day(LocalDate.of(2013, 7, 2)));
        assertThat(SheetDates.read("nothing")).isEmpty();
        assertThat(SheetDates.read("nothing")).isEmpty();
    }

    @Test
    void a_day_with_much_behind_it_is_read_too() {
        String written = "2013-07-01 08:30:00 " + "說".repeat(300);
        assertThat(SheetDates.read(written)).contains(new SheetDate.Day(LocalDate.of(2013, 7, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-07", "2013/7", "2013.7", "2013年7月", "201307", "2013年07月", "2013－7"})
    void a_month_stays_a_month(String written) {
        assertThat(SheetDates.read(written)).contains(new SheetDate.Month(YearMonth.of(2013, 7)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2013",
                "七月",
                "2013-02-30",
                "2013-13",
                "20131301",
                "201300",
                "1899-12-31",
                "2101-01-01",
                "99999",
                "1-7-2013",
                "2013-07-01x",
                "12345678901",
                "２０１３年",
                "0"
            })
    void what_is_no_date_is_none(String written) {
        assertThat(SheetDates.read(written)).isEmpty();
    }

    @Test
    void a_month_spans_its_days_and_a_day_itself() {
        SheetDate month = new SheetDate.Month(YearMonth.of(2024, 2));
        SheetDate day = new SheetDate.Day(LocalDate.of(2024, 2, 3));

        assertThat(month.first()).isEqualTo("2024-02-01");
        assertThat(month.last()).isEqualTo("2024-02-29");
        assertThat(day.first()).isEqualTo(day.last()).isEqualTo("2024-02-03");
        assertThat(month).hasToString("2024-02");
        assertThat(day).hasToString("2024-02-03");
    }

    @Test
    void an_old_workbook_from_a_mac_counts_from_1904() {
        assertThat(SheetDates.ofSerial(39994, true)).contains(new SheetDate.Day(LocalDate.of(2013, 7, 1)));
        assertThat(SheetDates.ofSerial(0.5, false)).isEmpty();
        assertThat(SheetDates.ofSerial(Double.NaN, false)).isEmpty();
        assertThat(SheetDates.ofSerial(99_999, false)).isEmpty();
    }

    @Property
    void every_day_survives_every_form(@ForAll @IntRange(max = 73_000) int days) {
        LocalDate day = LocalDate.of(1901, 1, 1).plusDays(days);
        SheetDate expected = new SheetDate.Day(day);

        assertThat(SheetDates.read(day.toString())).contains(expected);
        assertThat(SheetDates.read(day.toString().replace("-", ""))).contains(expected);
        assertThat(SheetDates.read("%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth())))
                .contains(expected);
    }

    @Property
    void no_text_does_harm(@ForAll String anything) {
        assertThat(SheetDates.read(anything)).isNotNull();
    }
}
