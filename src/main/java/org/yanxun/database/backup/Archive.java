package org.yanxun.database.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** A compressed tar file being written, readable by its owner only. */
final class Archive implements AutoCloseable {

    private static final int FAST = 3;

    private final TarArchiveOutputStream tar;

    private Archive(TarArchiveOutputStream tar) {
        this.tar = tar;
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setAddPaxHeadersForNonAsciiNames(true);
    }

    /** Through a channel, which ends the writing when its thread is interrupted. */
    static Archive create(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, onlyOwner(file));
        var speed = new GzipParameters();
        speed.setCompressionLevel(FAST);
        var written = Channels.newOutputStream(FileChannel.open(file, StandardOpenOption.WRITE));
        return new Archive(new TarArchiveOutputStream(
                new GzipCompressorOutputStream(new BufferedOutputStream(written, 1 << 16), speed)));
    }

    void text(String name, String content) throws IOException {
        bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(String name, byte[] content) throws IOException {
        put(name, content.length, new ByteArrayInputStream(content));
    }

    void directory(String name) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        tar.closeArchiveEntry();
    }

    /** A file that may grow, shrink or vanish meanwhile: as long as it was when first seen, filled up with zeros. */
    void file(String name, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            put(name, Files.size(file), content);
        } catch (NoSuchFileException vanished) {
            // what PostgreSQL removed meanwhile is not part of the backup
        }
    }

    private void put(String name, long size, InputStream content) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(size);
        tar.putArchiveEntry(entry);
        var buffer = new byte[1 << 16];
        for (long left = size; left > 0; ) {
            int wanted = (int) Math.min(left, buffer.length);
            int read = content.readNBytes(buffer, 0, wanted);
            Arrays.fill(buffer, read, wanted, (byte) 0);
            tar.write(buffer, 0, wanted);
            left -= wanted;
        }
        tar.closeArchiveEntry();
    }

    private static FileAttribute<?>[] onlyOwner(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
