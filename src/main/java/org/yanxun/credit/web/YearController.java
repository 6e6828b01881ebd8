package org.yanxun.credit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.credit.table.TableStore;
import org.yanxun.credit.year.ExplanationStore;
import org.yanxun.credit.year.Years;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.route.SignedIn;

/** A person's year, one's own or that of somebody in scope, and what lies behind each line of it. */
@Controller
class YearController {

    private final Years years;
    private final ExplanationStore explanations;
    private final TableStore tables;
    private final Clock clock;

    YearController(Years years, ExplanationStore explanations, TableStore tables, Clock clock) {
        this.years = years;
        this.explanations = explanations;
        this.tables = tables;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/year")
    Screen own(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable CreditCategory category) {
        return screen(actor, Optional.empty(), year, category);
    }

    @Allowed({Role.PRINCIPAL, Role.LIAISON, Role.COLLEGE, Role.BUREAU})
    @GetMapping("/people/{person}/credits")
    Screen others(
            Actor actor,
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable CreditCategory category) {
        String name = tables.person(actor, person, LocalDate.now(clock)).orElseThrow(NotThere::new);
        return screen(actor, Optional.of(new YearScreen.Whose(person, name)), year, category);
    }

    @SignedIn
    @GetMapping("/credits/entries/{id}")
    Screen explanation(Actor actor, @PathVariable UUID id) {
        var explanation = explanations.of(actor, id, LocalDate.now(clock)).orElseThrow(NotThere::new);
        boolean own = explanation.person().id().equals(actor.person().value());
        return new ExplanationScreen(explanation, own);
    }

    private Screen screen(
            Actor actor, Optional<YearScreen.Whose> whose, @Nullable Integer wanted, @Nullable CreditCategory only) {
        PlanYear year = wanted == null ? years.now() : checked(wanted);
        UUID person = whose.map(YearScreen.Whose::person).orElse(actor.person().value());
        var all = years.of(actor.district(), person, year);
        var gauges = Gauge.of(all.standing(), years.elapsed(year));
        return new YearScreen(whose, year, gauges, all, Optional.ofNullable(only), clock.instant());
    }

    static PlanYear checked(int year) {
        if (year < 2000 || year > 2999) {
            throw new InvalidInput("year", "credit.wrong.year");
        }
        return new PlanYear(year);
    }
}
