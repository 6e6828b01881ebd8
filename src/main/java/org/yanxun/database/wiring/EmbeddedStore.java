package org.yanxun.database.wiring;

import com.zaxxer.hikari.HikariConfig;
import javax.sql.DataSource;
import org.yanxun.database.server.DatabaseServer;

/** The house's own server. */
record EmbeddedStore(DatabaseServer server) implements Store {

    @Override
    public DataSource owner() {
        return server.source(DatabaseServer.DATABASE, server.logins().owner());
    }

    @Override
    public void configure(HikariConfig pool) {
        pool.setJdbcUrl(server.url(DatabaseServer.DATABASE));
        pool.setUsername(server.logins().application().role());
        pool.setPassword(server.logins().application().password());
    }

    @Override
    public void close() {
        server.close();
    }
}
