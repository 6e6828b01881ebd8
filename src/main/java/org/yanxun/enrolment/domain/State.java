package org.yanxun.enrolment.domain;

import org.yanxun.enrolment.Application;
import org.yanxun.enrolment.Application.Asked;

/** An application's state as it is stored. */
enum State {
    AWAITING_CONSENT,
    SEATED,
    DECLINED,
    WITHDRAWN,
    CANCELLED;

    Application of(Asked asked) {
        return switch (this) {
            case AWAITING_CONSENT -> new Application.AwaitingConsent(asked);
            case SEATED -> new Application.Seated(asked);
            case DECLINED -> new Application.Declined(asked);
            case WITHDRAWN -> new Application.Withdrawn(asked);
            case CANCELLED -> new Application.Cancelled(asked);
        };
    }
}
