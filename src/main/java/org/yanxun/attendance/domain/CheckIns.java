package org.yanxun.attendance.domain;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.Batcher;

/**
 * Notes who comes and goes. Requests of a district are written together, up to 1,000 a transaction, and each is answered
 * after its commit (DESIGN 4).
 */
@Service
public class CheckIns {

    private final Batcher<CheckIn, CheckIn.Answer> batcher;

    CheckIns(CheckInStore store, TransactionTemplate transactions, Clock clock) {
        this.batcher = new Batcher<>(
                "check-in",
                transactions,
                CheckIn::district,
                batch -> store.note(batch.getFirst().district(), batch, clock.instant()),
                Batcher.Limits.usual());
    }

    /** Notes one person and says what came of it; saying it again changes nothing. */
    public CheckIn.Answer note(CheckIn checkIn) {
        return batcher.submit(checkIn);
    }

    /** Writes what is waiting before the house closes. */
    @PreDestroy
    void close() {
        batcher.close();
    }
}
