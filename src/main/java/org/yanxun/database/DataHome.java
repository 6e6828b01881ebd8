package org.yanxun.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The data directory ({@code yanxun.data}, {@code ./data} unless told) with every file the house keeps, as an absolute
 * path; it exists once {@link #prepared()} has returned. A backup takes all of it.
 */
public record DataHome(Path directory) {

    /** What tells that a Yanxun has lived here. */
    private static final Predicate<String> OURS =
            Pattern.compile("yanxun\\.lock|passwords|pg|secret\\.key|bin-.*").asMatchPredicate();

    /** What systems put into any directory. */
    private static final Predicate<String> OF_NOBODY =
            Pattern.compile("\\..*|lost\\+found").asMatchPredicate();

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
        refuseAnothers();
        return this;
    }

    /**
     * Goes on only where a database was set up.
     *
     * @throws CannotStart if there is none, or this user cannot look
     */
    public void refuseUnlessSetUp() {
        if (Files.isDirectory(directory) && !Files.isExecutable(directory)) {
            throw new CannotStart("The data directory " + directory + " cannot be read by this user.");
        }
        if (!Files.isDirectory(file("pg"))) {
            throw new CannotStart("There is no database in " + directory + ".");
        }
    }

    /** A directory full of somebody's own files was named by mistake: nothing is to be put among them. */
    private void refuseAnothers() {
        try (var content = Files.list(directory)) {
            var names = content.map(file -> file.getFileName().toString()).toList();
            if (names.stream().noneMatch(OURS) && names.stream().anyMatch(name -> !OF_NOBODY.test(name))) {
                throw new CannotStart("The data directory " + directory
                        + " holds other files and nothing of Yanxun; choose an empty or a new one.");
            }
        } catch (IOException failure) {
            throw new CannotStart("The data directory " + directory + " cannot be read.", failure);
        }
    }

    private static FileAttribute<?>[] onlyOwner() {
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
