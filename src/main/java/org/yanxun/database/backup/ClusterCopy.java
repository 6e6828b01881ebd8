package org.yanxun.database.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.yanxun.database.CannotStart;

/**
 * A base backup by PostgreSQL's own low-level protocol: begin, copy the files as they change, end, and add the
 * write-ahead log of the time between, which a temporary slot keeps from being recycled. Recovery then makes the copy
 * what the database was at the end.
 */
final class ClusterCopy {

    /** Folders whose content PostgreSQL makes anew. */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "backup_label.old", "tablespace_map");

    private static final String CONTROL = "global/pg_control";

    private final Archive archive;
    private final Path cluster;
    private final JdbcClient server;

    private ClusterCopy(Archive archive, Path cluster, JdbcClient server) {
        this.archive = archive;
        this.cluster = cluster;
        this.server = server;
    }

    static void into(Archive archive, Path cluster, DataSource source) throws IOException {
        try (var open = source.getConnection()) {
            new ClusterCopy(archive, cluster, JdbcClient.create(new SingleConnectionDataSource(open, true))).run();
        } catch (SQLException unreachable) {
            throw new CannotStart("The database cannot be reached: " + unreachable.getMessage(), unreachable);
        }
    }

    private void run() throws IOException {
        server.sql("select pg_create_physical_replication_slot('yanxun_backup_' || pg_backend_pid(), true, true)")
                .query()
                .singleValue();
        var first = text("select pg_walfile_name(pg_backup_start('yanxun', true))");
        files();
        control();
        var end = server.sql("select pg_walfile_name(lsn) last, labelfile from pg_backup_stop(false)")
                .query(End.class)
                .single();
        archive.text("pg/backup_label", end.labelfile());
        log(first, end.last());
    }

    private void files() throws IOException {
        Files.walkFileTree(cluster, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes known) throws IOException {
                directory(path, name(path));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes known) throws IOException {
                if (belongs(name(path))) {
                    archive.file("pg/" + name(path), path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
                return afterAll(failure);
            }
        });
    }

    /** What PostgreSQL removed between its being listed and its being looked at is not part of the backup. */
    static FileVisitResult afterAll(IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private String name(Path path) {
        return cluster.relativize(path).toString();
    }

    private void directory(Path path, String name) throws IOException {
        boolean isIncluded = Path.of(name).getNameCount() == 1
                || !EMPTY.contains(Path.of(name).getName(0).toString());
        if (isIncluded) {
            archive.directory(path.equals(cluster) ? "pg" : "pg/" + name);
        }
    }

    private static boolean belongs(String name) {
        var path = Path.of(name);
        var last = path.getFileName().toString();
        return !EMPTY.contains(path.getName(0).toString())
                && !LEFT_OUT.contains(name)
                && !name.equals(CONTROL)
                && !name.contains("pgsql_tmp")
                && !last.startsWith("pg_internal.init");
    }

    /** The control file comes last and must not be caught half-written: read until two readings agree. */
    private void control() throws IOException {
        var file = cluster.resolve(CONTROL);
        var before = Files.readAllBytes(file);
        for (var again = Files.readAllBytes(file); !Arrays.equals(before, again); ) {
            before = again;
            again = Files.readAllBytes(file);
        }
        archive.bytes("pg/" + CONTROL, before);
    }

    private void log(String first, String last) throws IOException {
        List<Path> segments;
        try (var files = Files.list(cluster.resolve("pg_wal"))) {
            segments = files.filter(file -> isBetween(file.getFileName().toString(), first, last))
                    .sorted()
                    .toList();
        }
        for (var segment : segments) {
            archive.file("pg/pg_wal/" + segment.getFileName(), segment);
        }
    }

    private static boolean isBetween(String name, String first, String last) {
        return name.length() == first.length() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
    }

    private String text(String query) {
        return server.sql(query).query(String.class).single();
    }

    /** What the end of a base backup tells: the last segment of the log, and the label that recovery begins from. */
    private record End(String last, String labelfile) {}
}
