package org.yanxun.insight.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.SchoolTally;
import org.yanxun.insight.domain.Tally;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;

/** The demonstration's plan with made-up figures on a day in October. */
final class SomeBoard {

    static final PlanYear YEAR = new PlanYear(2026);

    private SomeBoard() {}

    static PlanDocument plan(boolean requirementWanted) {
        ReadPlan read = PlanReader.read(text());
        Instant then = Instant.parse("2026-01-08T01:00:00Z");
        Plan plan = new Plan(
                PlanId.fresh(),
                YEAR,
                1,
                read.title(),
                Plan.Standing.ADOPTED,
                new Plan.Moments(then, Optional.of(then)));
        return new PlanDocument(plan, read.text(), read.requirement(), requirementWanted);
    }

    static Figures figures(boolean areCounted) {
        List<SchoolTally> schools = IntStream.range(0, 30)
                .mapToObj(n -> new SchoolTally(OrgId.fresh(), "示範第" + (n + 1) + "校", "/d/" + n + "/", tally(n)))
                .toList();
        return new Figures(YEAR, LocalDate.of(2026, 10, 14), Optional.of(plan(areCounted)), areCounted, schools);
    }

    private static Tally tally(int n) {
        int people = 100 + n * 3;
        return new Tally(
                people,
                Map.of(
                        Measure.ALL,
                        people * (50 + n) / 100,
                        Measure.CENTRALISED,
                        n == 0 ? people : people * (70 + n) / 100,
                        Measure.ONLINE,
                        people * (36 + n) / 100,
                        Measure.SCHOOL_BASED,
                        people));
    }

    static String text() {
        try (var stream = Objects.requireNonNull(SomeBoard.class.getResourceAsStream("/demo/plan_zh_Hant.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
