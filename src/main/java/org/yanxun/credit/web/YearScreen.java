package org.yanxun.credit.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yanxun.credit.year.Coming;
import org.yanxun.credit.year.PersonYear;
import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.Screen;

/**
 * A person's year.
 *
 * @param whose whose it is: empty for one's own
 */
record YearScreen(Optional<Whose> whose, PlanYear year, List<Gauge> gauges, PersonYear all, Instant now)
        implements Screen {

    /** Somebody else. */
    record Whose(UUID person, String name) {}

    /** Today's sitting, if there is one. */
    Optional<Coming> today() {
        var day = Local.of(now).toLocalDate();
        return all.coming().stream()
                .filter(each -> Local.of(each.startsAt()).toLocalDate().equals(day))
                .findFirst();
    }

    /** Whether today's sitting takes check-ins now. */
    boolean isOpen(Coming coming) {
        return coming.came() == null && !now.isBefore(coming.startsAt().minusSeconds(3600));
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
