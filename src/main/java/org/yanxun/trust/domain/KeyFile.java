package org.yanxun.trust.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.yanxun.database.CannotStart;

/** The file that keeps the secret, for its owner's eyes only. */
record KeyFile(Path path) {

    /** The secret in it; absent if there is no such file. */
    Optional<VaultKey> read() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(VaultKey.of(Files.readString(path), path.toString()));
        } catch (IOException unreadable) {
            throw new CannotStart("The key " + path + " cannot be read.", unreadable);
        }
    }

    /** Writes a secret into a file that must not exist yet, safe against a power cut. */
    void write(VaultKey key) {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        try (var channel = Files.newByteChannel(path, options, onlyOwner())) {
            channel.write(java.nio.ByteBuffer.wrap(
                    (key.written() + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileAttribute<?>[] onlyOwner() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
