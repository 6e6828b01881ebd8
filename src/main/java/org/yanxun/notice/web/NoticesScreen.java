package org.yanxun.notice.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.yanxun.notice.Notice;
import org.yanxun.notice.domain.Glance;
import org.yanxun.shell.Screen;
import org.yanxun.shell.speech.Speech;

/**
 * A person's notices as a page.
 *
 * @param mailOffered whether this house sends mail
 * @param until when the page was made: marking all as read reaches no further
 */
record NoticesScreen(Lists lists, Glance glance, boolean mailOffered, Instant until, ZoneId zone) implements Screen {

    /** What is shown; further pages hold only what was read. */
    record Lists(List<Notice> unread, List<Notice> read, boolean more, boolean first) {

        boolean isEmpty() {
            return unread.isEmpty() && read.isEmpty();
        }
    }

    String when(Notice notice, Speech speech) {
        return speech.moment(LocalDateTime.ofInstant(notice.createdAt(), zone));
    }
}
