package org.yanxun.trust.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.Asked;
import org.yanxun.shell.route.Allowed;
import org.yanxun.trust.domain.AuditEntry;
import org.yanxun.trust.domain.AuditLog;

/** The audit trail through the API. */
@RestController
class AuditApi {

    private static final int MOST = 200;

    private final AuditLog log;
    private final Clock clock;

    AuditApi(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Allowed({Role.ADMINISTRATOR, Role.BUREAU})
    @GetMapping("/api/v1/audit")
    Entries entries(Actor actor, AuditQuery query, @RequestParam(defaultValue = "50") int limit) {
        int rows = Asked.limit(limit, MOST);
        List<AuditEntry> found = log.find(query.filter(actor.district(), clock.getZone()), query.before(), rows + 1);
        boolean more = found.size() > rows;
        List<AuditEntry> shown = more ? found.subList(0, rows) : found;
        return new Entries(shown, more ? shown.getLast().id() : null);
    }

    /** Entries, latest first, and what to send as {@code cursor} for the next ones; absent at the end. */
    record Entries(List<AuditEntry> items, @Nullable UUID next) {}
}
