package org.yanxun.notice.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.yanxun.kernel.Actor;
import org.yanxun.notice.Notice;
import org.yanxun.shell.fault.NotThere;

/** A person's own notices; those of others are not there. */
@Service
public class Notices {

    private final NoticeStore store;
    private final Clock clock;

    Notices(NoticeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The actor's notices, latest first. */
    public List<Notice> find(Actor actor, NoticeQuery query) {
        return store.find(actor, query);
    }

    /** One of the actor's notices. */
    public Notice one(Actor actor, UUID id) {
        return store.one(actor, id).orElseThrow(NotThere::new);
    }

    /** One of the actor's notices, read from now on. */
    public Notice open(Actor actor, UUID id) {
        Notice notice = one(actor, id);
        store.read(actor, id, clock.instant());
        return notice;
    }

    /** Notes as read what was told up to that moment, so that nothing told since goes by unseen; says how many. */
    public int readAll(Actor actor, Instant until) {
        return store.readUntil(actor, until, clock.instant());
    }

    /** How many of the actor's notices are unread; counted no further than to that many. */
    public int unread(Actor actor, int most) {
        return store.unread(actor, most);
    }

    /** What is to be known of the actor's notices in passing. */
    public Glance glance(Actor actor) {
        return store.glance(actor);
    }
}
