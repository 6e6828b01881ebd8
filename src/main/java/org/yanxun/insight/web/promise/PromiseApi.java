package org.yanxun.insight.web.promise;

import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.fault.Asked;
import org.yanxun.shell.route.Allowed;

/** One promise for programs. */
@RestController
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TEACHER})
class PromiseApi {

    private static final int MOST = 1000;

    private final PromisePages pages;

    PromiseApi(PromisePages pages) {
        this.pages = pages;
    }

    @GetMapping("/api/v1/board/promises/{target}")
    PromiseViews.Whole promise(
            Actor actor,
            @PathVariable UUID target,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam Optional<UUID> cursor) {
        PromiseScreen screen = pages.of(actor, new TargetId(target), cursor, Asked.limit(limit, MOST));
        return PromiseViews.Whole.of(screen, screen.behind().exactly(cursor));
    }
}
