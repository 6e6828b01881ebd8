package org.yanxun.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The data directory ({@code yanxun.data}, {@code ./data} unless told) with every file the house keeps, as an absolute
 * path; it exists once {@link #prepared()} has returned. A backup takes all of it.
 */
public record DataHome(Path directory) {

    public DataHome {
        directory = directory.toAbsolutePath().normalize();
    }

    /** A file or folder of this name in it, which may not exist yet. */
    public Path file(String name) {
        return directory.resolve(name);
    }

    /**
     * Itself, with the directory made (only its owner may enter) if it was missing.
     *
     * @throws CannotStart if it cannot be made, read or written
     */
    public DataHome prepared() {
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory, onlyOwner());
            }
        } catch (IOException failure) {
            throw new CannotStart("The data directory " + directory + " cannot be made or reached.", failure);
        }
        if (!Files.isReadable(directory) || !Files.isWritable(directory) || !Files.isExecutable(directory)) {
            throw new CannotStart("The data directory " + directory + " cannot be read and written by this user.");
        }
        return this;
    }

    private static FileAttribute<?>[] onlyOwner() {
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
