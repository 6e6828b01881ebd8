package org.yanxun.database.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.yanxun.database.CannotStart;

/** A backup's file on its way back into a directory. */
final class Unpacking {

    /** The name of a backup's first entry. */
    static final String HEADER = "yanxun-backup";

    private Unpacking() {}

    /**
     * Unpacks the file into an empty directory.
     *
     * @throws CannotStart if the file is no whole backup, or cannot be read
     */
    static void of(Path file, Path target) throws IOException {
        // Through a channel, which ends the reading when its thread is interrupted.
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(
                new BufferedInputStream(Channels.newInputStream(FileChannel.open(file)), 1 << 16), 1 << 16))) {
            var header = tar.getNextEntry();
            if (header == null || !header.getName().equals(HEADER)) {
                throw new CannotStart("The file " + file + " is no backup of Yanxun.");
            }
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target);
            }
        } catch (NoSuchFileException missing) {
            throw new CannotStart("There is no file " + file + ".", missing);
        } catch (AccessDeniedException closed) {
            throw new CannotStart("The file " + file + " cannot be read by this user.", closed);
        } catch (UncheckedIOException unwritten) {
            throw unwritten.getCause();
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
            write(content, target);
        }
        if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(entry.isDirectory() ? "rwx------" : "rw-------"));
        }
    }

    /** What cannot be written is no fault of the backup, and told apart from what cannot be read. */
    private static void write(InputStream content, Path target) throws IOException {
        byte[] piece = new byte[1 << 16];
        try (var file = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                write(file, piece, read);
            }
        }
    }

    private static void write(OutputStream file, byte[] piece, int length) {
        try {
            file.write(piece, 0, length);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
