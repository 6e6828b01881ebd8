package org.yanxun.enrolment.domain;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yanxun.enrolment.CreditRates;
import org.yanxun.enrolment.CreditRates.Rate;
import org.yanxun.enrolment.domain.Offer.Slot;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.DistrictId;

/** The credits of a class for whoever is there all the time, as the ledger rounds; a rate may be ten seconds old. */
@Component
class Worth {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final LoadingCache<DistrictId, List<Rate>> rates;

    Worth(CreditRates rates) {
        this.rates = Caffeine.newBuilder()
                .maximumSize(500)
                .expireAfterWrite(Duration.ofSeconds(10))
                .build(rates::of);
    }

    Credits of(DistrictId district, List<Slot> sessions) {
        List<Rate> known = rates.get(district);
        return sessions.stream().map(session -> worth(known, session)).reduce(Credits.ZERO, Credits::plus);
    }

    private static Credits worth(List<Rate> known, Slot session) {
        LocalDate day = LocalDate.ofInstant(session.span().startsAt(), ZONE);
        BigDecimal perHour = known.stream()
                .filter(rate -> rate.valid().contains(day))
                .findFirst()
                .map(Rate::perHour)
                .orElse(BigDecimal.ONE);
        BigDecimal halves =
                session.hours().multiply(perHour).multiply(BigDecimal.TWO).setScale(0, RoundingMode.DOWN);
        return new Credits(halves.divide(BigDecimal.TWO, 1, RoundingMode.UNNECESSARY));
    }
}
