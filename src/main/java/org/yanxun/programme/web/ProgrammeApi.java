package org.yanxun.programme.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.programme.Programme;
import org.yanxun.programme.Programmes;
import org.yanxun.shell.route.Allowed;

/** What classes can belong to, for programs. */
@RestController
@Allowed({Role.COLLEGE, Role.BUREAU, Role.PRINCIPAL, Role.LIAISON})
class ProgrammeApi {

    private final Programmes programmes;

    ProgrammeApi(Programmes programmes) {
        this.programmes = programmes;
    }

    /** All programmes of the district, the latest year first: a handful a year. */
    record Found(List<Item> items) {}

    /** A programme; its identity is what a class names. */
    record Item(UUID id, String name, int year, Programme.Stream stream) {}

    @GetMapping("/api/v1/programmes")
    Found list(Actor actor) {
        return new Found(programmes.programmes(actor.district()).stream()
                .map(each -> new Item(each.id(), each.name(), each.year().value(), each.stream()))
                .toList());
    }
}
