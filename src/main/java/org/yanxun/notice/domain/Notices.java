package org.yanxun.notice.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.yanxun.database.Batcher;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.notice.Notice;
import org.yanxun.shell.fault.NotThere;

/** A person's own notices; those of others are not there. */
@Service
public class Notices {

    /** One more than is ever shown as a number. */
    public static final int MOST = 100;

    private final NoticeStore store;
    private final Clock clock;
    private final Batcher<Asking, Integer> reader;

    Notices(NoticeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.reader = new Batcher<>(
                "read unread",
                TransactionOperations.withoutTransaction(),
                Asking::district,
                this::unread,
                Batcher.Limits.usual());
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
        Instant now = clock.instant();
        Instant first = until.isBefore(Instant.EPOCH) ? Instant.EPOCH : until;
        return store.readUntil(actor, first.isBefore(now) ? first : now, now);
    }

    /** How many of the actor's notices are unread; counted no further than to {@value #MOST}. */
    public int unread(Actor actor) {
        return reader.submit(new Asking(actor.district(), actor.person().value()));
    }

    /** Every page asks this, so those who ask at the same moment are counted together. */
    private List<Integer> unread(List<Asking> batch) {
        List<UUID> people = batch.stream().map(Asking::person).distinct().toList();
        Map<UUID, Integer> counts = store.unread(batch.getFirst().district(), people, MOST);
        return batch.stream()
                .map(asking -> counts.getOrDefault(asking.person(), 0))
                .toList();
    }

    /** What is to be known of the actor's notices in passing. */
    public Glance glance(Actor actor) {
        return store.glance(actor);
    }

    private record Asking(DistrictId district, UUID person) {}
}
