package org.yanxun.credit.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yanxun.credit.year.Coming;
import org.yanxun.credit.year.Gap;
import org.yanxun.credit.year.Line;
import org.yanxun.credit.year.PersonYear;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;

/**
 * A person's year.
 *
 * @param whose whose it is: empty for one's own
 * @param only the category whose entries are listed; empty for all
 */
record YearScreen(
        Optional<Whose> whose,
        PlanYear year,
        List<Gauge> gauges,
        PersonYear all,
        Optional<CreditCategory> only,
        Instant now)
        implements Screen {

    /** Somebody else. */
    record Whose(UUID person, String name) {}

    /** What is missing and what to do about it; a past or future year is only told. */
    List<Gap> nextSteps() {
        return year.equals(PlanYear.of(Local.of(now).toLocalDate())) ? all.gaps(now) : List.of();
    }

    /** The training hours of such sittings together. */
    String hours(List<Coming> sittings) {
        return Gap.hours(sittings).stripTrailingZeros().toPlainString();
    }

    /** Whether the reader takes seats: then the way to what is open is shown. */
    boolean mayTake(Page page) {
        return whose.isEmpty()
                && page.actor()
                        .filter(reader -> reader.is(Role.TEACHER, Role.PRINCIPAL, Role.LIAISON, Role.TRAINER))
                        .isPresent();
    }

    /** Today's sitting, if there is one. */
    Optional<Coming> today() {
        var day = Local.of(now).toLocalDate();
        return all.coming().stream()
                .filter(each -> !each.isOver(now))
                .filter(each -> Local.of(each.startsAt()).toLocalDate().equals(day))
                .findFirst();
    }

    /** Whether today's sitting takes check-ins now. */
    boolean isOpen(Coming coming) {
        return coming.came() == null && !now.isBefore(coming.startsAt().minusSeconds(3600));
    }

    /** The entries listed. */
    List<Line> lines() {
        return all.lines().stream()
                .filter(line -> only.isEmpty() || line.category() == only.get())
                .toList();
    }

    /** The same page with the entries of that category alone, which its ring counts. */
    String pathOf(CreditCategory category) {
        return pathOf(year) + "&category=" + category.name() + "#entries";
    }

    /** The page of the same person in another year. */
    String pathOf(PlanYear other) {
        return whose.map(them -> "/people/" + them.person() + "/credits").orElse("/year") + "?year=" + other;
    }

    /** The year before. */
    PlanYear before() {
        return new PlanYear(year.value() - 1);
    }

    /** The year after. */
    PlanYear after() {
        return new PlanYear(year.value() + 1);
    }
}
