package org.yanxun.plan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearsTests {

    @Test
    void the_title_speaks_first() {
        assertThat(Years.of("某区2031年计划", "2030年 2030年")).hasValue(2031);
        assertThat(Years.of("二〇三一年计划", "")).hasValue(2031);
    }

    @Test
    void else_the_year_named_most_often_wins_and_the_first_of_equals() {
        assertThat(Years.of("计划", "在2030年基础上，2031年办班，2031年评选")).hasValue(2031);
        assertThat(Years.of("计划", "2031年2月至2030年7月")).hasValue(2031);
        assertThat(Years.of("计划", "2031—2035年")).hasValue(2031);
    }

    @Test
    void two_digits_and_document_numbers_decide_nothing() {
        assertThat(Years.of("计划", "在12年全员培训的基础上〔2011〕9号")).isEmpty();
        assertThat(Years.of("计划", "120312年")).isEmpty();
    }
}
