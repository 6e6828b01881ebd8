package org.yanxun.database.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;
import org.yanxun.database.server.DatabaseServer;

/** Restores a file written by {@link Backup} into an empty data directory, and starts it once to see that it lives. */
public final class Restore {

    static final String HEADER = "yanxun-backup";

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
            unpack(file, home.directory());
            return schemaVersion(home);
        } catch (IOException | RuntimeException failure) {
            empty(home);
            throw failure;
        }
    }

    private static void refuseUnlessEmpty(DataHome home) throws IOException {
        if (!Files.isDirectory(home.directory())) {
            home.prepared();
        }
        try (var content = Files.list(home.directory())) {
            if (content.findAny().isPresent()) {
                throw new CannotStart("The data directory " + home.directory()
                        + " is not empty; a backup is restored into an empty one only.");
            }
        }
    }

    private static void unpack(Path file, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), 1 << 16))) {
            var header = tar.getNextEntry();
            if (header == null || !header.getName().equals(HEADER)) {
                throw new CannotStart("The file " + file + " is no backup of Yanxun.");
            }
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target);
            }
        } catch (NoSuchFileException missing) {
            throw new CannotStart("There is no file " + file + ".", missing);
        } catch (IOException damaged) {
            throw new CannotStart("The file " + file + " is no whole backup of Yanxun.", damaged);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("a name that leads out of the directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.copy(content, target);
        }
        if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(entry.isDirectory() ? "rwx------" : "rw-------"));
        }
    }

    private static String schemaVersion(DataHome home) {
        try (var server = DatabaseServer.open(home)) {
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
