package org.yanxun.plan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.TargetKind;

class DatesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3月至5月組織集訓。|PERIOD 2031-03..2031-05",
                "3—5月組織集訓。|PERIOD 2031-03..2031-05",
                "7月8日至12日組織集訓。|PERIOD 2031-07-08..2031-07-12",
                "2031年9月—2032年1月組織集訓。|PERIOD 2031-09..2032-01",
                "9月至次年1月組織集訓。|PERIOD 2031-09..2032-01",
                "2031.03-2031.06組織集訓。|PERIOD 2031-03..2031-06",
                "10月底前完成。|DEADLINE ..2031-10",
                "5月31日前完成。|DEADLINE ..2031-05-31",
                "年底前完成。|DEADLINE ..2031-12",
                "年內完成。|DEADLINE ..2031-12",
                "到2033年完成。|DEADLINE ..2033-12",
                "十月底完成。|DEADLINE ..2031-10",
                "四月中旬開班。|WHEN 2031-04..2031-04",
                "上半年開班。|WHEN 2031-01..2031-06",
                "暑假開班。|WHEN 2031-07..2031-08",
                "第三季度開班。|WHEN 2031-07..2031-09",
                "31年10月開班。|WHEN 2031-10..2031-10",
                "二〇三一年十月開班。|WHEN 2031-10..2031-10",
            })
    void dates_have_their_place_in_the_calendar(String words, String said) {
        assertThat(Promises.in(words).said()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每學期開展活動。", "每月開展活動。", "周末開展活動。", "每週三下午開展活動。", "雙周開展活動。"})
    void a_frequency_has_no_place(String words) {
        assertThat(Promises.in(words).of(TargetKind.WHEN))
                .hasSize(1)
                .allMatch(target -> target.span().to().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031年開展活動。", "今年開展活動。", "本年度開展活動。", "2031年1月5日印發本通知。", "落實《2030年要點》。", "依據2030年版課程標準教學。"})
    void the_plans_own_year_and_years_in_names_are_no_dates(String words) {
        assertThat(Promises.in(words).all())
                .noneMatch(target -> target.span().to().isPresent());
    }

    @Test
    void a_season_and_a_weekend_are_one_answer() {
        assertThat(Promises.in("在暑期、雙休日進行。").of(TargetKind.WHEN)).hasSize(1);
        assertThat(Promises.in("在4月份和10月份進行。").of(TargetKind.WHEN)).hasSize(2);
    }

    @Test
    void the_months_of_a_school_year_lie_in_two_years() {
        String title = "某區2031—2032學年師訓計劃";
        assertThat(Promises.in(title, "11月開班。").said()).contains("WHEN 2031-11..2031-11");
        assertThat(Promises.in(title, "3月開班。").said()).contains("WHEN 2032-03..2032-03");
        assertThat(Promises.in(title, "第二學期開班。").said()).contains("WHEN 2032-02..2032-07");
    }

    @Test
    void years_of_the_republic_are_common_ones() {
        assertThat(Promises.in("某縣120學年度研習計畫", "121年3月開班。").said()).contains("WHEN 2032-03");
    }

    @Test
    void a_time_limit_after_something_is_a_deadline_without_a_date() {
        assertThat(Promises.in("結束後七日內上報名單。").said()).contains("DEADLINE 7");
        assertThat(Promises.in("三年內完成輪訓。").said()).contains("DEADLINE 3");
        assertThat(Promises.in("違者三年內不得申報。").of(TargetKind.DEADLINE)).isEmpty();
        assertThat(Promises.in("任期三年，完成述職。").said()).contains("DURATION 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3月有三個月的準備|3", "12月12日|12", "2031年13月|0", "30日|0"})
    void odd_dates_do_no_harm(String words, int any) {
        assertThat(Promises.in(words).all().size()).isGreaterThanOrEqualTo(Math.min(any, 0));
    }
}
