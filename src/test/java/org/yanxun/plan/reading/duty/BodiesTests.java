package org.yanxun.plan.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.target.Responsibility.Body;

/** Kinds of bodies by their names. */
class BodiesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    区教育局|BUREAU
                    县教体局|BUREAU
                    县教育和体育局|BUREAU
                    市教育委员会|OTHER
                    县教育处|BUREAU
                    省教育厅|BUREAU
                    师训科|BUREAU
                    人事股|BUREAU
                    区教师进修学校|COLLEGE
                    市教师进修学院|COLLEGE
                    区研修院|COLLEGE
                    县研训中心|COLLEGE
                    区教师发展中心|COLLEGE
                    干训处|COLLEGE
                    市教研室|RESEARCH_OFFICE
                    区教科院|RESEARCH_OFFICE
                    教研员|RESEARCH_OFFICE
                    校长|PRINCIPAL
                    园长|PRINCIPAL
                    中小学校长|PRINCIPAL
                    某幼儿园|KINDERGARTEN
                    各园|KINDERGARTEN
                    某师范大学|UNIVERSITY
                    某大学教育学院|UNIVERSITY
                    高校|UNIVERSITY
                    第一中学|SCHOOL
                    某小学|SCHOOL
                    某初中|SCHOOL
                    某职高|SCHOOL
                    各校|SCHOOL
                    派出单位|SCHOOL
                    教务处|OTHER
                    区财政|OTHER
                    委员会|OTHER
                    """)
    void a_name_tells_what_kind_of_body_it_is(String name, Body body) {
        assertThat(Bodies.of(name)).isEqualTo(body);
    }
}
