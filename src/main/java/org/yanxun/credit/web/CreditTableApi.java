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
import org.yanxun.credit.table.PersonRow;
import org.yanxun.credit.table.SchoolRow;
import org.yanxun.credit.table.TableStore;
import org.yanxun.credit.year.Years;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** The tables of credits for programs. */
@RestController
@Allowed({Role.PRINCIPAL, Role.LIAISON, Role.COLLEGE, Role.BUREAU})
@RequestMapping("/api/v1/credits/schools")
class CreditTableApi {

    private final TableStore tables;
    private final Years years;
    private final Clock clock;

    CreditTableApi(TableStore tables, Years years, Clock clock) {
        this.tables = tables;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping
    List<SchoolRow> schools(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        return tables.schools(actor, wanted(year), LocalDate.now(clock));
    }

    @GetMapping("/{school}")
    List<PersonRow> people(
            Actor actor, @PathVariable UUID school, @RequestParam(required = false) @Nullable Integer year) {
        if (tables.school(actor, school).isEmpty()) {
            throw new NotThere();
        }
        return tables.people(actor, school, wanted(year), LocalDate.now(clock));
    }

    private PlanYear wanted(@Nullable Integer year) {
        return year == null ? years.now() : YearController.checked(year);
    }
}
