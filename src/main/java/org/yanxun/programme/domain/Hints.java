package org.yanxun.programme.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Verdict;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;

/** What an organiser should think about; it forbids nothing. */
@Component
public class Hints {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<Month> SUMMER = Set.of(Month.JULY, Month.AUGUST);

    private final Clashes clashes;

    Hints(Clashes clashes) {
        this.clashes = clashes;
    }

    /** Everything about a plan that is worth a second look. */
    public List<Verdict.Refused> about(DistrictId district, ClassPlan plan) {
        Stream<Verdict.Refused> places = clashes.ofPlaces(district, plan).stream()
                .map(clash ->
                        new Verdict.Refused("programme.hint.place", List.of(titleOf(plan, clash), clash.other())));
        return Stream.concat(onSchoolDays(plan), places).toList();
    }

    /** Centralised training is mainly for the summer and weekends (plan row 5.2). */
    private static Stream<Verdict.Refused> onSchoolDays(ClassPlan plan) {
        return plan.terms().category() == CreditCategory.CENTRALISED
                ? plan.sessions().stream()
                        .filter(Hints::isOnASchoolDay)
                        .map(each -> new Verdict.Refused("programme.hint.schoolDay", List.of(each.title())))
                : Stream.empty();
    }

    private static boolean isOnASchoolDay(SessionPlan session) {
        LocalDate day = LocalDate.ofInstant(session.when().startsAt(), HERE);
        return !WEEKEND.contains(day.getDayOfWeek()) && !SUMMER.contains(day.getMonth());
    }

    private static String titleOf(ClassPlan plan, Clashes.Clash clash) {
        return plan.sessions().stream()
                .filter(each -> each.id().equals(clash.sessionId()))
                .findFirst()
                .map(SessionPlan::title)
                .orElse("");
    }
}
