package org.yanxun.database.wiring;

import com.zaxxer.hikari.HikariConfig;
import javax.sql.DataSource;

/** The server that keeps the rows: the house's own or a given one. */
sealed interface Store extends AutoCloseable permits EmbeddedStore, GivenStore {

    /** Connections as the role that owns the schemas. */
    DataSource owner();

    /** Lets a pool connect as the application's role. */
    void configure(HikariConfig pool);

    @Override
    void close();
}
