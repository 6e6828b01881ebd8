package org.yanxun.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.district.People;
import org.yanxun.demo.district.Unit;
import org.yanxun.demo.district.Units;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SessionPlan.Span;
import org.yanxun.roster.Term.PostKind;

/** The demonstration begun on any day of a year: the first of January, the day when all schools gather, midsummer. */
class AnyDayTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<Unit> UNITS = Units.all(new Dice(1));
    private static final Map<Integer, List<Member>> MEMBERS = new HashMap<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01T00:05",
                "2027-01-08T10:00",
                "2027-02-12T09:00",
                "2027-03-04T15:00",
                "2027-04-17T09:30",
                "2027-04-30T23:50",
                "2027-05-01T08:00",
                "2027-07-21T10:00",
                "2027-08-31T16:00",
                "2027-10-23T09:00",
                "2028-02-29T12:00",
                "2026-11-29T18:00",
                "2026-12-31T19:40"
            })
    void there_is_something_to_look_at(LocalDateTime now) {
        Instant moment = now.atZone(ZONE).toInstant();
        Year year = Year.of(UNITS, members(now), OrgId.fresh(), now, new Dice(3));

        isBehindNowAndToCome(year, moment);
        hasAFullYearUnlessSpringHasBegun(year, now);
        assertThat(year.classes()).noneMatch(each -> each.held().publishedAt().isAfter(moment));
        isJustHeld(year.justHeld(), moment);
        nobodyIsInTwoPlacesAtOnce(year);
        everybodyWorksThere(year);
        hasWhatTheDesksNeed(year, members(now));
    }

    private static void isBehindNowAndToCome(Year year, Instant moment) {
        assertThat(sessions(year, span -> span.endsAt().isBefore(moment))).isGreaterThan(300);
        assertThat(sessions(
                        year,
                        span -> span.startsAt().isBefore(moment)
                                && span.endsAt().isAfter(moment)))
                .isPositive();
        assertThat(year.open().all())
                .filteredOn(each ->
                        each.held().plan().terms().capacity() > each.seated().size())
                .filteredOn(each -> each.sessions().getFirst().when().startsAt().isAfter(moment))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    /** From May on the year's own spring is there; before, the whole year before it. */
    private static void hasAFullYearUnlessSpringHasBegun(Year year, LocalDateTime now) {
        int full = now.getMonthValue() <= 4 ? 48 : now.getMonthValue() >= 11 ? 36 : 6;
        Instant moment = now.atZone(ZONE).toInstant();
        Map<PersonId, Double> hours = new HashMap<>();
        for (HeldClass each : year.classes()) {
            double held = each.sessions().stream()
                    .filter(session -> session.when().endsAt().isBefore(moment))
                    .mapToDouble(session -> session.hours().doubleValue())
                    .sum();
            each.seated().forEach(member -> hours.merge(member.id(), held, Double::sum));
        }
        assertThat(hours.values().stream().filter(sum -> sum >= full).count()).isGreaterThan(1_000);
    }

    private static void isJustHeld(HeldClass held, Instant moment) {
        assertThat(held.sessions()).hasSize(2).allMatch(SessionPlan::checkout);
        assertThat(held.sessions().getLast().when().endsAt()).isBetween(moment.minusSeconds(40 * 3600), moment);
        assertThat(held.seated()).hasSizeGreaterThanOrEqualTo(15);
    }

    private static void nobodyIsInTwoPlacesAtOnce(Year year) {
        Map<PersonId, List<Span>> spans = new HashMap<>();
        for (HeldClass each : year.classes()) {
            for (SessionPlan session : each.sessions()) {
                each.seated()
                        .forEach(member -> spans.computeIfAbsent(member.id(), id -> new ArrayList<>())
                                .add(session.when()));
            }
        }
        assertThat(spans.values()).allSatisfy(own -> {
            List<Span> sorted =
                    own.stream().sorted(Comparator.comparing(Span::startsAt)).toList();
            for (int i = 1; i < sorted.size(); i++) {
                assertThat(sorted.get(i).overlaps(sorted.get(i - 1))).isFalse();
            }
        });
    }

    private static void everybodyWorksThere(Year year) {
        assertThat(year.regular()).allSatisfy(each -> {
            int held = each.sessions().getFirst().when().startsAt().atZone(ZONE).getYear();
            assertThat(each.seated()).allMatch(member -> member.worksIn(held));
        });
    }

    /** Teachers of the first school to ask for leave, and its director free for the class that wants consent. */
    private static void hasWhatTheDesksNeed(Year year, List<Member> members) {
        assertThat(year.open().lecture().seated())
                .filteredOn(member -> member.unit().equals(UNITS.getFirst()))
                .hasSizeGreaterThan(3);
        assertThat(year.open().directors().held().plan().terms().consent()).isTrue();
        assertThat(year.open().directors().seated()).isEmpty();
        List<SessionPlan> wanted = year.open().directors().sessions();
        Member director = members.stream()
                .filter(member -> member.kind() == PostKind.MORAL_EDUCATION_DIRECTOR)
                .findFirst()
                .orElseThrow();
        assertThat(director.unit()).isEqualTo(UNITS.getFirst());
        assertThat(new Diary(year.classes()).free(List.of(director), wanted)).containsExactly(director);
        assertThat(year.open().speech().held().plan().terms().category()).isEqualTo(CreditCategory.CENTRALISED);
    }

    private static long sessions(Year year, Predicate<Span> such) {
        return year.classes().stream()
                .flatMap(each -> each.sessions().stream())
                .map(SessionPlan::when)
                .filter(such)
                .count();
    }

    private static List<Member> members(LocalDateTime now) {
        return MEMBERS.computeIfAbsent(
                PlanYears.firstToldOn(now.toLocalDate()),
                year -> People.of(UNITS, year, new Dice(2)).members());
    }
}
