package org.yanxun.database.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;

/**
 * PostgreSQL's programs for this platform, unpacked once from the class path.
 *
 * @param directory holds {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path directory) {

    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");

    static Binaries of(DataHome home) {
        var archive = archive();
        var directory = home.file("bin-" + version(archive));
        try {
            if (!Files.isDirectory(directory)) {
                unpack(archive, directory);
            }
            return new Binaries(directory);
        } catch (IOException failure) {
            throw new CannotStart("PostgreSQL's programs cannot be unpacked into " + directory + ".", failure);
        }
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var system = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : "linux";
        var machine = System.getProperty("os.arch", "").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "/postgres-" + system + "-" + machine + ".txz";
        var found = Binaries.class.getResource(name);
        if (found == null) {
            throw new CannotStart("There is no PostgreSQL for " + system + " on " + machine
                    + " in this build; set YANXUN_DB_URL to use a server.");
        }
        return found;
    }

    /** The version in the archive's jar name, which changes whenever the programs do. */
    private static String version(URL archive) {
        var version = VERSION.matcher(archive.toString());
        return version.find() ? version.group(1) : "own";
    }

    private static void unpack(URL archive, Path directory) throws IOException {
        var fresh = directory.resolveSibling(directory.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(fresh);
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive.openStream()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, fresh);
            }
        }
        openToAll(fresh);
        Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(root.resolve(entry.getName()).normalize().resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
        }
    }

    private static void openToAll(Path root) throws IOException {
        if (!root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (Stream<Path> programs = Files.list(root.resolve("bin"))) {
            for (var program : programs.toList()) {
                Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
