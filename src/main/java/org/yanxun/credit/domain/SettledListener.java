package org.yanxun.credit.domain;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yanxun.attendance.event.AttendanceEvent.PresenceCorrected;
import org.yanxun.attendance.event.AttendanceEvent.SittingsSettled;
import org.yanxun.credit.CreditBook;

/** Hears what attendance settles and corrects, and brings the ledger in line; hearing it twice changes nothing. */
@Component
class SettledListener {

    private final CreditBook book;

    SettledListener(CreditBook book) {
        this.book = book;
    }

    @ApplicationModuleListener
    void on(SittingsSettled settled) {
        book.post(settled.district(), settled.sittings());
    }

    @ApplicationModuleListener
    void on(PresenceCorrected corrected) {
        book.post(corrected.district(), List.of(corrected.sitting()));
    }
}
