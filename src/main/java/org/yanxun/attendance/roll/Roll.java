package org.yanxun.attendance.roll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;

/** The rolls of sittings, for those who look after them. */
@Service
public class Roll {

    private final SittingFinder finder;
    private final RollStore store;

    Roll(SittingFinder finder, RollStore store) {
        this.finder = finder;
        this.store = store;
    }

    /** Everyone expected, by school and name; the sitting must be in reach. */
    public List<RollRow> of(Actor actor, SittingView sitting) {
        return store.whole(actor.district(), sitting.id());
    }

    /** The names of those who came, the last first. */
    public List<String> arrivals(Actor actor, SittingView sitting, int limit) {
        return store.names(actor.district(), sitting.id(), limit);
    }

    /** One person's line, for whoever looks after the sitting. */
    public Optional<RollRow> line(Actor actor, UUID sitting, PersonId person) {
        finder.find(actor, sitting);
        return store.one(actor.district(), sitting, person.value()).stream().findFirst();
    }

    /** A person's own line. */
    public Optional<RollRow> own(Actor actor, UUID sitting) {
        return store.one(actor.district(), sitting, actor.person().value()).stream()
                .findFirst();
    }
}
