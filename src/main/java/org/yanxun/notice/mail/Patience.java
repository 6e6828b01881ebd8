package org.yanxun.notice.mail;

import java.util.List;

/** How long the house keeps trying to send a mail. */
final class Patience {

    /** Minutes until a mail comes back that was not sent: after the first try, the second and so on. */
    static final List<Integer> MINUTES = List.of(10, 30, 120, 360, 1440);

    private Patience() {}

    /** Whether that try, counted from 1, was the last one. */
    static boolean isOver(int tries) {
        return tries > MINUTES.size();
    }
}
