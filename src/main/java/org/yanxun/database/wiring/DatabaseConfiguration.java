package org.yanxun.database.wiring;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.yanxun.database.DataHome;
import org.yanxun.database.migration.Migration;

/**
 * The data directory, the server and the pool. The pool's bean depends on the server's, so the server starts before the
 * first user of a connection and stops after the last.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 16;

    @Bean
    DataHome dataHome(Environment told) {
        return Ahead.home(told);
    }

    /** Closed with the context; the house's own was begun {@link Ahead}. */
    @Bean(destroyMethod = "close")
    Store store(
            ObjectProvider<ServerOpening> opening,
            @Value("${yanxun.db.url:}") String url,
            @Value("${yanxun.db.user:}") String user,
            @Value("${yanxun.db.password:}") String password) {
        return url.isBlank()
                ? new EmbeddedStore(opening.getObject().server())
                : new GivenStore(url.trim(), user.trim(), password);
    }

    /** Migrated before anybody can ask it for a connection. */
    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Store store) {
        Migration.run(store.owner());
        var pool = new HikariDataSource();
        store.configure(pool);
        pool.setPoolName("yanxun");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(4);
        pool.addDataSourceProperty("ApplicationName", "yanxun");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }
}
