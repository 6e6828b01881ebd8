package org.yanxun.credit.table;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables on a test's database. */
public final class SomeTables {

    private SomeTables() {}

    /** The tables on that database. */
    public static TableStore on(JdbcClient jdbc) {
        return new TableStore(jdbc);
    }
}
