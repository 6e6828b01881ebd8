package org.yanxun.notice.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this house sends mail at all; the switch is shown only then. */
@Component
class MailSwitch {

    private final boolean offered;

    MailSwitch(@Value("${spring.mail.host:}") String host) {
        offered = !host.isBlank();
    }

    boolean isOffered() {
        return offered;
    }
}
