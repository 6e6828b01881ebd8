package org.yanxun.enrolment;

import java.math.BigDecimal;
import java.util.List;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Period;

/**
 * What an hour of training is worth in credits, told by the room that keeps the ledger, so that a class can say what it
 * gives before anybody takes a seat. A port: declared here, implemented above (decision 0060).
 */
@FunctionalInterface
public interface CreditRates {

    /** The district's rates, each with its days; on other days an hour is worth one credit. */
    List<Rate> of(DistrictId district);

    /**
     * A rate.
     *
     * @param valid the days it holds
     * @param perHour credits an hour of training
     */
    record Rate(Period valid, BigDecimal perHour) {}
}
