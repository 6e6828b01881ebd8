package org.yanxun.credit.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.credit.table.PersonRow;
import org.yanxun.credit.table.TableStore;
import org.yanxun.credit.year.Years;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** Credits of a school's people and of a district's schools. */
@Controller
@Allowed({Role.PRINCIPAL, Role.LIAISON, Role.COLLEGE, Role.BUREAU})
class TableController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final TableStore tables;
    private final Years years;
    private final Clock clock;

    TableController(TableStore tables, Years years, Clock clock) {
        this.tables = tables;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping("/credits")
    Screen district(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "CODE") DistrictScreen.Order order) {
        PlanYear wanted = year == null ? years.now() : YearController.checked(year);
        var schools = tables.schools(actor, wanted, LocalDate.now(clock));
        var asked = years.standing(actor.district(), actor.person().value(), wanted);
        return new DistrictScreen(wanted, schools, asked, order);
    }

    @GetMapping("/credits.xlsx")
    ResponseEntity<byte[]> districtSheet(
            Actor actor, Speech speech, @RequestParam(required = false) @Nullable Integer year) throws IOException {
        PlanYear wanted = year == null ? years.now() : YearController.checked(year);
        String name = speech.w("credit.table.sheet") + "-" + wanted;
        return sent(name, DistrictSheet.of(tables.schools(actor, wanted, LocalDate.now(clock)), speech));
    }

    @GetMapping("/schools/{school}/credits")
    Screen school(
            Actor actor,
            @PathVariable UUID school,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "false") boolean missing) {
        PlanYear wanted = year == null ? years.now() : YearController.checked(year);
        String name = tables.school(actor, school).orElseThrow(NotThere::new);
        List<PersonRow> people = tables.people(actor, school, wanted, LocalDate.now(clock));
        return new SchoolScreen(new SchoolScreen.School(school, name), wanted, people, missing);
    }

    @GetMapping("/schools/{school}/credits.xlsx")
    ResponseEntity<byte[]> sheet(
            Actor actor,
            Speech speech,
            @PathVariable UUID school,
            @RequestParam(required = false) @Nullable Integer year)
            throws IOException {
        PlanYear wanted = year == null ? years.now() : YearController.checked(year);
        String name = tables.school(actor, school).orElseThrow(NotThere::new);
        return sent(
                name + "-" + wanted,
                SchoolSheet.of(tables.people(actor, school, wanted, LocalDate.now(clock)), speech));
    }

    private static ResponseEntity<byte[]> sent(String name, byte[] sheet) {
        var file = ContentDisposition.attachment()
                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(XLSX)
                .body(sheet);
    }
}
