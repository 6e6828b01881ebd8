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

    /** Benchmarks measure a database that keeps its word; tests need none that outlives them. */
    private static final boolean DURABLE = Boolean.getBoolean("yanxun.test.durable");

    private static final TestServer ONLY = opened();

    private final DataHome home;
    private final DatabaseServer server;
    private final String template;

    private TestServer(DataHome home, DatabaseServer server) {
        this.home = home;
        this.server = server;
        this.template = template();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::closeLast));
    }

    /** After the Spring contexts, which end at the same time and still ask the database something. */
    private void closeLast() {
        try {
            Thread.sleep(100);
            for (var thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().startsWith("Spring") && thread.getName().endsWith("ShutdownHook")) {
                    thread.join(10_000);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            server.close();
        }
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

    DataHome home() {
        return home;
    }

    private static TestServer opened() {
        for (int number = 1; ; number++) {
            var home = new DataHome(Path.of("target", "test-database-" + number));
            try {
                return new TestServer(home, DURABLE ? DatabaseServer.open(home) : DatabaseServer.openForTests(home));
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
