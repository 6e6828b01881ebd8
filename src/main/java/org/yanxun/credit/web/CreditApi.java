package org.yanxun.credit.web;

import java.math.BigDecimal;
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
import org.yanxun.credit.year.Advice;
import org.yanxun.credit.year.Explanation;
import org.yanxun.credit.year.ExplanationStore;
import org.yanxun.credit.year.Gap;
import org.yanxun.credit.year.OpenClass;
import org.yanxun.credit.year.PersonYear;
import org.yanxun.credit.year.Standing;
import org.yanxun.credit.year.Years;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
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
     * @param gaps what each category lacks and how it could be filled; only in the present year
     */
    record YearOfCredits(
            UUID person,
            int year,
            Balance balance,
            Standing.@Nullable Minima minima,
            List<Entry> entries,
            List<Lack> gaps) {}

    /**
     * What one category lacks.
     *
     * @param missing how many credits
     * @param held training hours of the sittings one came to that wait to be settled
     * @param booked training hours of one's sittings to come that count to it
     * @param suggested the open class that fills it with the least effort; absent if there is none
     */
    record Lack(
            CreditCategory category,
            Credits missing,
            BigDecimal held,
            BigDecimal booked,
            @Nullable Suggested suggested) {

        static Lack of(Gap gap) {
            return new Lack(
                    gap.category(),
                    gap.missing(),
                    Gap.hours(gap.held()),
                    Gap.hours(gap.booked()),
                    gap.advice().map(Advice::offer).map(Suggested::of).orElse(null));
        }
    }

    /** An open class that would fill a gap. */
    record Suggested(UUID trainingClass, String title, Credits credits, int seats) {

        static Suggested of(OpenClass offer) {
            return new Suggested(offer.id(), offer.title(), offer.credits(), offer.seats());
        }
    }

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
        PersonYear all = years.of(actor.district(), person.value(), year);
        Standing standing = all.standing();
        List<Gap> gaps = year.equals(years.now()) ? all.gaps(clock.instant()) : List.of();
        return new YearOfCredits(
                person.value(),
                year.value(),
                standing.balance(),
                standing.minima(),
                book.entries(actor.district(), person, year),
                gaps.stream().map(Lack::of).toList());
    }
}
