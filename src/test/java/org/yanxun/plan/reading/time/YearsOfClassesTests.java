package org.yanxun.plan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Years before a class are that class's, be they in order or not; years before anything else may be the plan's own. */
class YearsOfClassesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2031-2033年後備幹部培訓班學習期限為兩年半。|2031-01..2033-12
                    2031—2033年后备干部研修班继续办学。|2031-01..2033-12
                    2031-2029年後備幹部培訓班學習期限為兩年半。|2031-01..2029-12
                    """)
    void the_years_of_a_class_are_a_period_where_the_title_names_no_year(String words, String span) {
        ReadPlan read = PlanReader.read("某區師訓工作計劃\n一、幹部培訓\n" + words + "\n二、其他\n2031年將開展首屆比武，2031年底評估。\n");
        assertThat(read.targets().stream()
                        .filter(target -> target.kind() == TargetKind.PERIOD)
                        .map(YearsOfClassesTests::span))
                .containsExactly(span);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2031—2035年骨干教师培训班学员完成结业。|1
                    2031—2035年全区培训教师900名。|0
                    2031—2035年班主任队伍建设有序推进。|0
                    2031—2035年教师培训由进修学校实施，每年开班三期。|0
                    """)
    void in_a_plan_of_several_years_only_those_of_a_class_are(String words, int periods) {
        Promises read = Promises.in("某縣2031—2035年教師隊伍建設規劃", words);
        assertThat(read.of(TargetKind.PERIOD)).hasSize(periods);
    }

    private static String span(Target target) {
        return target.span().from().orElse("") + ".." + target.span().to().orElse("");
    }
}
