package org.yanxun.credit.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.credit.Balance;
import org.yanxun.credit.CreditBook;
import org.yanxun.credit.Entry;
import org.yanxun.credit.event.CreditEvent.CreditsPosted;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;

/** The book itself: what it writes, it tells. */
@Service
class Ledger implements CreditBook {

    private static final int MANY = 5_000;

    private final LedgerStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(LedgerStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Balance balance(DistrictId district, PersonId person, PlanYear year) {
        return store.balance(district, person, year.value()).orElse(Balance.NONE);
    }

    @Override
    public List<Entry> entries(DistrictId district, PersonId person, PlanYear year) {
        return store.entries(district, person, year.value());
    }

    @Override
    @Transactional
    public int post(DistrictId district, Collection<UUID> sittings) {
        Instant now = clock.instant();
        int written = store.post(district, sittings, now);
        if (written >= MANY) {
            store.analyse();
        }
        if (written > 0) {
            events.publishEvent(new CreditsPosted(district, List.copyOf(sittings), now));
        }
        return written;
    }
}
