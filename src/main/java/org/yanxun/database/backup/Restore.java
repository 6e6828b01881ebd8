package org.yanxun.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;
import org.yanxun.database.server.DatabaseServer;

/** Restores a file written by {@link Backup} into an empty data directory, and starts it once to see that it lives. */
public final class Restore {

    private Restore() {}

    /** {@code script/restore}: the data directory and the file to read. */
    public static void main(String[] arguments) {
        OneLine.run(() -> {
            var home = new DataHome(Path.of(arguments[0]));
            var version = read(Path.of(arguments[1]).toAbsolutePath(), home);
            return "Restored into " + home.directory() + ", schema " + version + ".";
        });
    }

    /**
     * Restores, whole or not at all.
     *
     * @return the version of the schema in the backup
     * @throws CannotStart if the directory is not empty or the file is no whole backup
     */
    public static String read(Path file, DataHome home) throws IOException {
        refuseUnlessEmpty(home);
        try {
            Unpacking.of(file, home.directory());
            return schemaVersion(home);
        } catch (IOException | RuntimeException failure) {
            empty(home);
            throw failure;
        }
    }

    private static void refuseUnlessEmpty(DataHome home) throws IOException {
        if (Files.isDirectory(home.directory()) && Files.isReadable(home.directory())) {
            try (var content = Files.list(home.directory())) {
                if (content.findAny().isPresent()) {
                    throw new CannotStart("The data directory " + home.directory()
                            + " is not empty; a backup is restored into an empty one only.");
                }
            }
        }
        home.prepared();
    }

    private static String schemaVersion(DataHome home) {
        try (var server = DatabaseServer.open(home).ofACommand()) {
            var client = JdbcClient.create(
                    server.source(DatabaseServer.DATABASE, server.logins().owner()));
            return isMigrated(client) ? lastStep(client) : "none";
        }
    }

    private static boolean isMigrated(JdbcClient client) {
        return client.sql("select to_regclass('yanxun.flyway_schema_history') is not null")
                .query(Boolean.class)
                .single();
    }

    private static String lastStep(JdbcClient client) {
        return client.sql("""
                        select version from yanxun.flyway_schema_history
                        where success and version is not null
                        order by installed_rank desc limit 1
                        """).query(String.class).optional().orElse("none");
    }

    private static void empty(DataHome home) throws IOException {
        try (var content = Files.list(home.directory())) {
            for (var path : content.toList()) {
                FileSystemUtils.deleteRecursively(path);
            }
        }
    }
}
