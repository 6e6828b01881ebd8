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

    /** The schools in scope by code, from the one after the cursor on. */
    @GetMapping
    Slice<SchoolRow> schools(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        int most = Slice.checked(limit);
        List<SchoolRow> all = tables.schools(actor, wanted(year), LocalDate.now(clock));
        return Slice.of(Slice.after(all, cursor, SchoolRow::school), most, SchoolRow::school);
    }

    /** The teachers of a school by name, from the one after the cursor on. */
    @GetMapping("/{school}")
    Slice<PersonRow> people(
            Actor actor,
            @PathVariable UUID school,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        int most = Slice.checked(limit);
        if (tables.school(actor, school).isEmpty()) {
            throw new NotThere();
        }
        var stretch = new TableStore.Stretch(cursor, most + 1);
        return Slice.of(
                tables.people(actor, school, wanted(year), LocalDate.now(clock), stretch), most, PersonRow::person);
    }

    private PlanYear wanted(@Nullable Integer year) {
        return year == null ? years.now() : YearController.checked(year);
    }
}
