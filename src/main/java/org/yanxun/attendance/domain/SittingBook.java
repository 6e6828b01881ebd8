package org.yanxun.attendance.domain;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.attendance.ExpectedGroup;
import org.yanxun.attendance.Sitting;
import org.yanxun.attendance.Sittings;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/** The door's keeper: joins the caller's transaction, or opens one. */
@Service
class SittingBook implements Sittings {

    private static final int ARRIVALS_AT_ONCE = 20_000;

    private final SittingStore store;
    private final ArrivalStore arrived;
    private final Settling settling;
    private final Clock clock;

    SittingBook(SittingStore store, ArrivalStore arrived, Settling settling, Clock clock) {
        this.store = store;
        this.arrived = arrived;
        this.settling = settling;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void schedule(DistrictId district, List<Sitting> sittings) {
        store.hold(district, sittings);
    }

    @Override
    @Transactional
    public void cancel(DistrictId district, Collection<UUID> sittings) {
        store.cancel(district, sittings, clock.instant());
    }

    @Override
    @Transactional
    public void expect(DistrictId district, List<ExpectedGroup> groups) {
        store.expect(district, groups, clock.instant());
    }

    @Override
    @Transactional
    public void release(DistrictId district, Collection<UUID> sittings, Collection<PersonId> people) {
        store.release(district, sittings, people, clock.instant());
    }

    @Override
    @Transactional
    public int takeIn(DistrictId district, List<Arrival> arrivals) {
        int fresh = 0;
        for (int from = 0; from < arrivals.size(); from += ARRIVALS_AT_ONCE) {
            List<Arrival> some = arrivals.subList(from, Math.min(arrivals.size(), from + ARRIVALS_AT_ONCE));
            fresh += arrived.takeIn(district, some, clock.instant());
        }
        return fresh;
    }

    @Override
    @Transactional
    public List<UUID> settle(Actor actor, Collection<UUID> sittings) {
        return settling.settle(actor, sittings);
    }
}
