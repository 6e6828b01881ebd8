package org.yanxun.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.shell.speech.Speech;

/**
 * Something a person was told.
 *
 * @param matter what it is about: the last part of its words' keys
 * @param gaps what fills the gaps in its words; the first one is what it is about, by name
 * @param link the page of this house where to look
 * @param readAt when the person read it; absent while unread
 */
public record Notice(
        UUID id,
        String matter,
        List<Gap> gaps,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {

    public Notice {
        gaps = List.copyOf(gaps);
    }

    /** What it is about, in a few words. */
    public String heading(Speech speech, ZoneId zone) {
        return speech.w("notice.heading." + matter, filled(speech, zone));
    }

    /** What it says. */
    public String text(Speech speech, ZoneId zone) {
        return speech.w("notice.told." + matter, filled(speech, zone));
    }

    /** Whether the person has not read it yet. */
    public boolean isUnread() {
        return readAt == null;
    }

    private Object[] filled(Speech speech, ZoneId zone) {
        return gaps.stream().map(gap -> gap.in(speech, zone)).toArray();
    }
}
