package org.yanxun.notice.web;

import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.notice.domain.Notices;
import org.yanxun.shell.frame.MenuCount;

/** The number of unread notices beside their place in the menu. */
@Component
class UnreadCount implements MenuCount {

    private final Notices notices;

    UnreadCount(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String href() {
        return "/notices";
    }

    @Override
    public int waitingFor(Actor actor) {
        return notices.unread(actor);
    }
}
