package org.yanxun.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The body that issues a plan. */
class IssuerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    某区教育局2031年师训计划|某区教育局
                    某縣教育處2031年研習計畫|某縣教育處
                    某市教育委员会2031年工作要点|某市教育委员会
                    某县教育和体育局2031年计划|某县教育和体育局
                    某县教体局2031年计划|某县教体局
                    某区教师进修学校2031年计划|某区教师进修学校
                    某市教师进修学院2031年计划|某市教师进修学院
                    某区教师发展中心2031年计划|某区教师发展中心
                    某区教育研究院2031年计划|某区教育研究院
                    某縣某國民小學2031學年度計畫|某縣某國民小學
                    某市第一中学2031年校本研修计划|某市第一中学
                    某镇中心幼儿园2031年计划|某镇中心幼儿园
                    某區教師發展委員會2031年計劃|某區教師發展委員會
                    """)
    void a_body_at_the_head_of_the_title_issues_the_plan(String title, String issuer) {
        assertThat(PlanReader.read(title + "\n一、甲\n做事。").issuer()).isEqualTo(issuer);
    }

    @Test
    void without_one_the_body_that_signs_issues_it() {
        assertThat(PlanReader.read("2031年师训计划\n一、甲\n做事。\n某县教育局\n2031年3月5日").issuer())
                .isEqualTo("某县教育局");
    }

    @Test
    void schools_it_is_for_are_no_school_that_issues_it() {
        assertThat(PlanReader.read("某县中小学教师2031年学分办法\n一、甲\n做事。").issuer()).isEqualTo("某县");
        assertThat(PlanReader.read("某縣某小學2031年計劃\n一、甲\n做事。").issuer()).isEqualTo("某縣某小學");
    }

    @Test
    void without_any_the_place_in_the_title_stands_for_it() {
        assertThat(PlanReader.read("某区2031年师训计划\n一、甲\n做事。").issuer()).isEqualTo("某区");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031年师训计划\n一、甲\n教育局做事。", "", "计划"})
    void a_body_named_in_passing_issues_nothing(String plan) {
        assertThat(PlanReader.read(plan).issuer()).isEmpty();
    }
}
