package org.yanxun.trust.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Screen;
import org.yanxun.shell.frame.MenuItem;
import org.yanxun.shell.route.Allowed;
import org.yanxun.trust.domain.AuditEntry;
import org.yanxun.trust.domain.AuditLog;

/** Who decided what and when, to be looked up. */
@Controller
class AuditController {

    private static final int ROWS = 50;

    private final AuditLog log;
    private final Clock clock;

    AuditController(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Bean
    static MenuItem auditPlace() {
        return new MenuItem(900, "trust.audit", "/audit", Set.of(Role.ADMINISTRATOR, Role.BUREAU));
    }

    @Allowed({Role.ADMINISTRATOR, Role.BUREAU})
    @GetMapping("/audit")
    Screen audit(Actor actor, AuditQuery query) {
        List<AuditEntry> found = log.find(query.filter(actor.district(), clock.getZone()), query.before(), ROWS + 1);
        boolean more = found.size() > ROWS;
        return new AuditScreen(query, more ? found.subList(0, ROWS) : found, more, clock.getZone());
    }
}
