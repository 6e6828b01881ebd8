package org.yanxun.enrolment.domain;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;

/**
 * What everybody's catalogue shares: a district's open classes and their seats, read once a second at most however many
 * look. Whether a seat is really left is decided where it is given, never here.
 */
@Component
class OpenOffers {

    private final LoadingCache<DistrictId, List<Offer>> offers;

    @Autowired
    OpenOffers(OfferStore store, Clock clock) {
        this(store, clock, Ticker.systemTicker());
    }

    /** The same whose second is told by that ticker. */
    OpenOffers(OfferStore store, Clock clock, Ticker ticker) {
        offers = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(500)
                .expireAfterWrite(Duration.ofSeconds(1))
                .build(district -> store.open(district, clock.instant()));
    }

    List<Offer> of(DistrictId district) {
        return offers.get(district);
    }
}
