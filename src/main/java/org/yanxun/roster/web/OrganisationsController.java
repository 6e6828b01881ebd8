package org.yanxun.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.roster.find.OrganisationTree;
import org.yanxun.shell.route.Allowed;

/** The tree of organisations, as it is or as it stood on a day. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class OrganisationsController {

    private final Roster roster;
    private final OrganisationStore organisations;
    private final Clock clock;

    OrganisationsController(Roster roster, OrganisationStore organisations, Clock clock) {
        this.roster = roster;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/roster/organisations")
    OrganisationsScreen all(
            Actor actor,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = on == null ? today : on;
        List<Organisation> known = roster.organisations(actor.scope());
        List<Organisation> there =
                day.equals(today) ? known : OrganisationTree.on(known, organisations.lives(actor.scope()), day);
        return new OrganisationsScreen(
                OrganisationTree.inOrder(there),
                organisations.heads(actor.scope(), day),
                actor.is(Role.ADMINISTRATOR, Role.BUREAU),
                new OrganisationsScreen.Day(day, day.equals(today)));
    }
}
