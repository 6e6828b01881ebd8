package org.yanxun.credit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.credit.Balance;
import org.yanxun.credit.CreditBook;
import org.yanxun.credit.Entry;
import org.yanxun.credit.table.TableStore;
import org.yanxun.credit.year.Explanation;
import org.yanxun.credit.year.ExplanationStore;
import org.yanxun.credit.year.Standing;
import org.yanxun.credit.year.Years;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.route.SignedIn;

/** Credits for programs. */
@RestController
@RequestMapping("/api/v1/credits")
class CreditApi {

    private final CreditBook book;
    private final Years years;
    private final TableStore tables;
    private final ExplanationStore explanations;
    private final Clock clock;

    CreditApi(CreditBook book, Years years, TableStore tables, ExplanationStore explanations, Clock clock) {
        this.book = book;
        this.years = years;
        this.tables = tables;
        this.explanations = explanations;
        this.clock = clock;
    }

    /**
     * A person's year.
     *
     * @param person whose
     * @param year which
     * @param balance what there is
     * @param minima what the plan asks for; absent if no plan says so
     * @param entries the ledger's lines, the latest first
     */
    record YearOfCredits(
            UUID person, int year, Balance balance, Standing.@Nullable Minima minima, List<Entry> entries) {}

    @SignedIn
    @GetMapping("/mine")
    YearOfCredits mine(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        return of(actor, actor.person(), year);
    }

    @Allowed({Role.PRINCIPAL, Role.LIAISON, Role.COLLEGE, Role.BUREAU})
    @GetMapping("/people/{person}")
    YearOfCredits others(
            Actor actor, @PathVariable UUID person, @RequestParam(required = false) @Nullable Integer year) {
        if (tables.person(actor, person, LocalDate.now(clock)).isEmpty()) {
            throw new NotThere();
        }
        return of(actor, new PersonId(person), year);
    }

    @SignedIn
    @GetMapping("/entries/{id}")
    Explanation entry(Actor actor, @PathVariable UUID id) {
        return explanations.of(actor, id, LocalDate.now(clock)).orElseThrow(NotThere::new);
    }

    private YearOfCredits of(Actor actor, PersonId person, @Nullable Integer wanted) {
        PlanYear year = wanted == null ? years.now() : YearController.checked(wanted);
        Standing standing = years.standing(actor.district(), person.value(), year);
        return new YearOfCredits(
                person.value(),
                year.value(),
                standing.balance(),
                standing.minima(),
                book.entries(actor.district(), person, year));
    }
}
