package org.yanxun.plan.reading.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Target;

/** The floors of the reading: what it must find in every plan that was read by people first. */
class GoldPlansTests {

    private static final double REAL_RECALL = 0.97;
    private static final double REAL_PRECISION = 0.95;
    private static final double OTHERS = 0.9;

    static Stream<String> plans() {
        return GoldPlan.all().stream().map(GoldPlan::name);
    }

    private static GoldPlan plan(String name) {
        return GoldPlan.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nine_tenths_of_every_plan_are_found_and_true(String name) {
        GoldPlan plan = plan(name);
        Score score = Score.ofTargets(plan);
        assertThat(score.recall()).as(score.byKind()).isGreaterThanOrEqualTo(plan.isReal() ? REAL_RECALL : OTHERS);
        assertThat(score.precision())
                .as(score.byKind())
                .isGreaterThanOrEqualTo(plan.isReal() ? REAL_PRECISION : OTHERS);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void sections_are_numbered_as_written(String name) {
        assertThat(Score.sectionsHold(plan(name))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void every_target_quotes_its_item(String name) {
        ReadPlan read = PlanReader.read(plan(name).text());
        for (int section = 0; section < read.readings().size(); section++) {
            for (int item = 0; item < read.readings().get(section).size(); item++) {
                var place = read.text().sections().get(section).items().get(item);
                List<Target> targets = read.readings().get(section).get(item).targets();
                assertThat(targets).allMatch(target -> target.start() >= place.start() && target.end() <= place.end());
                assertThat(targets).allMatch(target -> target.start() < target.end());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "unit, 0.95",
        "comparator, 0.95",
        "qualifiers, 0.85",
        "subject, 0.7",
        "level, 0.7",
        "programme, 0.85",
        "responsibility, 0.75"
    })
    void what_is_said_of_a_target_is_read_with_it(String field, double share) {
        Score score = new Score();
        GoldPlan.all().forEach(plan -> score.add(Score.ofFields(plan)));
        assertThat(score.recall(field)).as(score.byKind()).isGreaterThanOrEqualTo(share);
    }

    @Test
    void hints_are_few() {
        for (GoldPlan plan : GoldPlan.all()) {
            ReadPlan read = PlanReader.read(plan.text());
            long hints = read.findings().stream()
                    .filter(finding -> finding.code().severity() == Finding.Severity.HINT)
                    .count();
            assertThat(hints).as(plan.name()).isLessThanOrEqualTo(read.targets().size() / 10);
        }
    }

    @Test
    void there_are_at_least_eight_plans() {
        assertThat(GoldPlan.all()).hasSizeGreaterThanOrEqualTo(8);
    }
}
