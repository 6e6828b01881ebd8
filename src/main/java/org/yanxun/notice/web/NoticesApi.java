package org.yanxun.notice.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.notice.Notice;
import org.yanxun.notice.domain.NoticeQuery;
import org.yanxun.notice.domain.NoticeQuery.Kind;
import org.yanxun.notice.domain.Notices;
import org.yanxun.notice.domain.Preferences;
import org.yanxun.shell.fault.Asked;
import org.yanxun.shell.route.SignedIn;
import org.yanxun.shell.speech.Speech;

/** A person's own notices through the API, in the language the request asks for. */
@RestController
@SignedIn
@RequestMapping("/api/v1/notices")
class NoticesApi {

    private static final int MOST = 200;

    private final Notices notices;
    private final Preferences preferences;
    private final Clock clock;

    NoticesApi(Notices notices, Preferences preferences, Clock clock) {
        this.notices = notices;
        this.preferences = preferences;
        this.clock = clock;
    }

    @GetMapping
    Items list(
            Actor actor,
            Speech speech,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        int rows = Asked.limit(limit, MOST);
        var query = new NoticeQuery(unread ? Kind.UNREAD : Kind.ALL, cursor, rows + 1);
        List<Item> found = notices.find(actor, query).stream()
                .map(notice -> item(notice, speech))
                .toList();
        boolean more = found.size() > rows;
        List<Item> shown = more ? found.subList(0, rows) : found;
        long waiting = notices.glance(actor).unread();
        return new Items(shown, waiting, more ? shown.getLast().id() : null);
    }

    @GetMapping("/{id}")
    Item one(Actor actor, Speech speech, @PathVariable UUID id) {
        return item(notices.one(actor, id), speech);
    }

    @PostMapping("/{id}/read")
    Item read(Actor actor, Speech speech, @PathVariable UUID id) {
        notices.open(actor, id);
        return one(actor, speech, id);
    }

    @PostMapping("/read")
    Marked readAll(Actor actor, @RequestParam(required = false) @Nullable Instant until) {
        return new Marked(notices.readAll(actor, until == null ? clock.instant() : until));
    }

    @GetMapping("/preference")
    Preference preference(Actor actor) {
        return new Preference(notices.glance(actor).mail());
    }

    @PutMapping("/preference")
    Preference prefer(Actor actor, @RequestBody Preference wanted) {
        preferences.mail(actor, wanted.mail());
        return preference(actor);
    }

    private Item item(Notice notice, Speech speech) {
        var zone = clock.getZone();
        var said = new Said(notice.matter(), notice.heading(speech, zone), notice.text(speech, zone));
        return new Item(notice.id(), said, notice.link(), notice.createdAt(), notice.readAt());
    }

    /** A notice; {@code readAt} is absent while it is unread. */
    record Item(
            UUID id,
            Said said,
            String link,
            Instant createdAt,
            @Nullable Instant readAt) {}

    /** What it says. */
    record Said(String matter, String heading, String text) {}

    /** Notices, latest first, how many are unread in all, and where the next page begins; absent on the last. */
    record Items(List<Item> items, long unread, @Nullable UUID next) {}

    /** How many were marked as read. */
    record Marked(int read) {}

    /** Whether notices are wanted by mail too. */
    record Preference(boolean mail) {}
}
