package org.yanxun.insight.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yanxun.demo.DemonstrationPlan;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.SchoolTally;
import org.yanxun.insight.domain.SomePromises;
import org.yanxun.insight.domain.Tally;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.FindingId;
import org.yanxun.plan.decision.History;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** The demonstration's plan with made-up figures on a day in October. */
public final class SomeBoard {

    /** The plan's year. */
    public static final PlanYear YEAR = new PlanYear(2026);

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

    /** Its figures, credits counted or not. */
    public static Figures figures(boolean areCounted) {
        List<SchoolTally> schools = IntStream.range(0, 30)
                .mapToObj(n -> new SchoolTally(OrgId.fresh(), "示範第" + (n + 1) + "校", "/d/" + n + "/", tally(n)))
                .toList();
        PlanDocument plan = plan(areCounted);
        Tally district = schools.stream().map(SchoolTally::tally).reduce(Tally.NONE, Tally::plus);
        return new Figures(
                YEAR,
                LocalDate.of(2026, 10, 14),
                Optional.of(plan),
                areCounted,
                schools,
                promises(plan, areCounted).of(plan, district),
                findings());
    }

    private static List<Noticed> findings() {
        return PlanReader.read(text()).findings().stream()
                .map(finding -> new Noticed(FindingId.fresh(), finding, History.NONE))
                .filter(Noticed::isPressing)
                .toList();
    }

    /** All the demonstration's targets: credits counted as adopted, ten people seated, a share of the dual-qualified. */
    private static SomePromises promises(PlanDocument plan, boolean areCounted) {
        LocalDate lastWeek = LocalDate.of(2026, 10, 8);
        SomePromises promises = new SomePromises("2026-10-14")
                .counting("enrolment.seated", day -> Count.of(day.isBefore(lastWeek) ? 4 : 8))
                .counting("insight.qualifications", day -> Count.share(46, 62));
        for (Target target : PlanReader.read(text()).targets()) {
            String words = plan.text().at(target.start(), target.end());
            if (target.kind() == TargetKind.CREDITS && areCounted) {
                promises.bound(plan, target, SomePromises.credits(category(words)), SomePromises.goal(100, true));
            } else if (target.kind() == TargetKind.COUNT && words.contains("10名")) {
                promises.bound(plan, target, "enrolment.seated", SomePromises.goal(10, false));
            } else if (target.kind() == TargetKind.RATIO && words.contains("80")) {
                promises.bound(plan, target, "insight.qualifications", SomePromises.goal(80, true));
            } else if (target.kind() == TargetKind.PERIOD) {
                promises.suspended(plan, target);
            } else {
                promises.target(plan, target);
            }
        }
        return promises;
    }

    private static String category(String words) {
        Map<String, String> categories = Map.of("16", "CENTRALISED", "8", "ONLINE", "24", "SCHOOL_BASED");
        return categories.getOrDefault(words.replaceAll("\\D", ""), "");
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
        return DemonstrationPlan.of(YEAR.value());
    }
}
