package org.yanxun.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.migration.Migration;
import org.yanxun.database.server.DataInUse;
import org.yanxun.database.server.DatabaseServer;

/** The one PostgreSQL of a test run, kept under {@code target/}, with a migrated template that is reused between runs. */
final class TestServer {

    private static final TestServer ONLY = new TestServer();

    private final DatabaseServer server = opened();
    private final String template = template();

    private TestServer() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
    }

    static TestServer only() {
        return ONLY;
    }

    /** A new database with every room's empty schema; takes some 50 ms. */
    String createDatabase() {
        var name = "t_" + UUID.randomUUID().toString().replace("-", "");
        create(name, template);
        return name;
    }

    void drop(String database) {
        superuser().sql("drop database if exists " + database + " with (force)").update();
    }

    DatabaseServer server() {
        return server;
    }

    private static DatabaseServer opened() {
        for (int number = 1; ; number++) {
            try {
                return DatabaseServer.openForTests(new DataHome(Path.of("target", "test-database-" + number)));
            } catch (DataInUse another) {
                if (number == 9) {
                    throw another;
                }
            }
        }
    }

    private String template() {
        var name = "template_" + fingerprintOfMigrations();
        var present = superuser()
                .sql("select datname from pg_database where datname like 't\\_%' or datname like 'template\\_%'")
                .query(String.class)
                .list();
        present.stream().filter(database -> !database.equals(name)).forEach(this::drop);
        if (!present.contains(name)) {
            create("template_fresh", DatabaseServer.DATABASE);
            Migration.run(owner("template_fresh"));
            superuser().sql("alter database template_fresh rename to " + name).update();
        }
        return name;
    }

    DataSource owner(String database) {
        return server.source(database, server.logins().owner());
    }

    private void create(String name, String from) {
        superuser()
                .sql("create database %s template %s owner yanxun_owner strategy file_copy".formatted(name, from))
                .update();
    }

    private JdbcClient superuser() {
        return JdbcClient.create(server.source("postgres", server.logins().superuser()));
    }

    private static String fingerprintOfMigrations() {
        var sum = new CRC32();
        try {
            for (var file : List.of(
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql"))) {
                sum.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                sum.update(file.getContentAsByteArray());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Long.toHexString(sum.getValue());
    }
}
