package org.yanxun.database.wiring;

import com.zaxxer.hikari.HikariConfig;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yanxun.database.server.GivenAddress;

/**
 * A server given by {@code YANXUN_DB_URL}, {@code YANXUN_DB_USER} and {@code YANXUN_DB_PASSWORD}. That user owns the
 * schemas; the pool's connections step down to the application's role as they are opened.
 */
record GivenStore(String url, String user, String password) implements Store {

    GivenStore {
        url = GivenAddress.of(url);
    }

    @Override
    public DataSource owner() {
        return new DriverManagerDataSource(url, user, password);
    }

    @Override
    public void configure(HikariConfig pool) {
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setConnectionInitSql("set role yanxun_app");
    }

    @Override
    public void close() {
        // the server is not ours
    }

    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
