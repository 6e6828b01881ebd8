package org.yanxun.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.sql.DataSource;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;
import org.yanxun.database.server.DataInUse;
import org.yanxun.database.server.DatabaseServer;

/**
 * Writes a data directory into one file while the house goes on working: PostgreSQL's base backup with the log that
 * makes it consistent, and every other file of the house (keys, documents). The file holds the passwords and keys, so
 * only its owner may read it.
 */
public final class Backup {

    private Backup() {}

    /** {@code script/backup}: the data directory and the file to write. */
    public static void main(String[] arguments) {
        OneLine.run(() -> {
            var file = Path.of(arguments[1]).toAbsolutePath();
            write(new DataHome(Path.of(arguments[0])), file);
            return "Backed up to " + file + " (" + Files.size(file) + " bytes).";
        });
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws CannotStart if there is nothing to back up, or the file exists or cannot be written
     */
    public static void write(DataHome home, Path file) throws IOException {
        home.refuseUnlessSetUp();
        if (Files.exists(file)) {
            throw new CannotStart("The file " + file + " exists already.");
        }
        var place = file.toAbsolutePath().getParent();
        if (place == null || !Files.isDirectory(place)) {
            throw new CannotStart("There is no directory " + place + " to write the backup into.");
        }
        if (!Files.isWritable(place)) {
            throw new CannotStart("The directory " + place + " cannot be written by this user.");
        }
        try (var server = DatabaseServer.open(home).ofACommand()) {
            write(home, server.source("postgres", server.logins().superuser()), file);
        } catch (DataInUse running) {
            write(home, DatabaseServer.running(home, "postgres"), file);
        }
    }

    private static void write(DataHome home, DataSource source, Path file) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var archive = Archive.create(part)) {
                archive.text(Unpacking.HEADER, "Yanxun backup 1\n");
                ClusterCopy.into(archive, home.file("pg"), source);
                HouseFiles.into(archive, home);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
