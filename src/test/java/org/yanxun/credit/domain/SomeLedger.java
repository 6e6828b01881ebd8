package org.yanxun.credit.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.credit.CreditBook;

/** The ledger on a test's database. */
public final class SomeLedger {

    private SomeLedger() {}

    /** The book on that database, at that book's time. */
    public static CreditBook on(JdbcClient jdbc, SomeBook book) {
        return new Ledger(new LedgerStore(jdbc), event -> {}, book.clock());
    }
}
