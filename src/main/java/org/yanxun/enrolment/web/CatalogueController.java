package org.yanxun.enrolment.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.yanxun.enrolment.domain.Catalogue;
import org.yanxun.enrolment.domain.Catalogue.Filter;
import org.yanxun.enrolment.domain.Catalogue.Seen;
import org.yanxun.enrolment.domain.Place;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Allowed;

/** The catalogue: what is open, how many seats are left, and what is in the reader's way. */
@Controller
class CatalogueController {

    private static final int PAGE = 20;
    private static final int MONTHS = 6;

    private final Catalogue catalogue;
    private final OfferLines lines;
    private final Clock clock;

    CatalogueController(Catalogue catalogue, OfferLines lines, Clock clock) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.clock = clock;
    }

    @Allowed({Role.TEACHER, Role.TRAINER, Role.PRINCIPAL, Role.LIAISON})
    @GetMapping("/classes")
    Screen list(
            Actor actor,
            @RequestParam(required = false) @Nullable CreditCategory category,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String after) {
        Filter filter = new Filter(category, month, mine, Place.of(after).orElse(null));
        Listed<Seen> seen = Listed.of(catalogue.page(actor, filter, PAGE + 1), PAGE, Seen::place);
        List<YearMonth> months = IntStream.range(0, MONTHS)
                .mapToObj(YearMonth.now(clock)::plusMonths)
                .toList();
        return new CatalogueScreen(filter, seen.items(), lines, months, next(filter, seen.rest()));
    }

    private static String next(Filter filter, String after) {
        return after.isEmpty()
                ? ""
                : UriComponentsBuilder.fromPath("/classes")
                        .queryParamIfPresent("category", Optional.ofNullable(filter.category()))
                        .queryParamIfPresent("month", Optional.ofNullable(filter.month()))
                        .queryParam("mine", filter.onlyMine())
                        .queryParam("after", after)
                        .encode()
                        .toUriString();
    }
}
