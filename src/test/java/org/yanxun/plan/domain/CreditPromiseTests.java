package org.yanxun.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** The credits that count of themselves once a plan's requirement was taken. */
class CreditPromiseTests {

    private static final ReadPlan READ = PlanReader.read("""
            某區2031年師訓計劃
            一、全員
            全年完成36學分，其中集中培訓10學分，網絡培訓6學分，校本研訓20學分。
            選送2名校長。每門課計2學分。
            """);

    @Test
    void the_total_and_each_minimum_count_who_has_reached_them() {
        List<Binding> bindings = credits().stream()
                .flatMap(target -> promise(true).bindingOf(target).stream())
                .toList();
        assertThat(bindings)
                .extracting(Binding::parameters)
                .startsWith(
                        Map.of(),
                        Map.of("category", "CENTRALISED"),
                        Map.of("category", "ONLINE"),
                        Map.of("category", "SCHOOL_BASED"));
        assertThat(bindings).allSatisfy(binding -> {
            assertThat(binding.indicator()).isEqualTo("credit.reached");
            assertThat(binding.goal().amount()).isEqualByComparingTo(BigDecimal.valueOf(100));
            assertThat(binding.goal().isShare()).isTrue();
            assertThat(binding.span().from()).isEqualTo("2031-01-01");
            assertThat(binding.span().to()).isEqualTo("2031-12-31");
        });
    }

    @Test
    void credits_that_are_no_part_of_the_requirement_count_nothing() {
        Target course = credits().getLast();
        assertThat(READ.text().at(course.start(), course.end())).contains("2學分");
        assertThat(promise(true).bindingOf(course)).isEmpty();
    }

    @Test
    void nothing_counts_of_itself_unless_the_bureau_took_the_requirement() {
        assertThat(credits())
                .allSatisfy(
                        target -> assertThat(promise(false).bindingOf(target)).isEmpty());
    }

    @Test
    void what_is_no_credit_counts_nothing_even_on_the_same_words() {
        Target credits = credits().getFirst();
        Target count = new Target(
                TargetKind.COUNT, credits.amount(), credits.bearing(), credits.span(), credits.start(), credits.end());
        assertThat(promise(true).bindingOf(count)).isEmpty();
        assertThat(READ.targets().stream().filter(target -> target.kind() != TargetKind.CREDITS))
                .isNotEmpty()
                .allSatisfy(
                        target -> assertThat(promise(true).bindingOf(target)).isEmpty());
    }

    private static List<Target> credits() {
        return READ.targets().stream()
                .filter(target -> target.kind() == TargetKind.CREDITS)
                .sorted(java.util.Comparator.comparingInt(Target::start))
                .toList();
    }

    private static CreditPromise promise(boolean isWanted) {
        Plan plan = new Plan(
                PlanId.fresh(),
                new PlanYear(2031),
                1,
                "",
                Plan.Standing.ADOPTED,
                new Plan.Moments(Instant.EPOCH, Optional.of(Instant.EPOCH)));
        return new CreditPromise(new PlanDocument(plan, READ.text(), READ.requirement(), isWanted));
    }
}
