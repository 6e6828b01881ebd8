package org.yanxun.database.server;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;

/**
 * The three roles of the embedded server, with passwords made once and kept in {@code <data>/passwords}, which only its
 * owner may read.
 *
 * @param superuser sets the cluster up and makes backups
 * @param owner owns the schemas and migrates them
 * @param application reads and writes rows, owns nothing
 */
public record Logins(Login superuser, Login owner, Login application) {

    static Logins of(DataHome home) {
        var file = home.file("passwords");
        try {
            return Files.exists(file) ? read(file) : fresh().written(file);
        } catch (IOException failure) {
            throw new CannotStart("The passwords file " + file + " cannot be read and written.", failure);
        }
    }

    private static Logins fresh() {
        return new Logins(
                new Login("postgres", password()),
                new Login("yanxun_owner", password()),
                new Login("yanxun_app", password()));
    }

    private static Logins read(Path file) throws IOException {
        var lines = new Properties();
        lines.load(new StringReader(Files.readString(file)));
        return new Logins(
                login(lines, "postgres", file), login(lines, "yanxun_owner", file), login(lines, "yanxun_app", file));
    }

    private static Login login(Properties lines, String role, Path file) {
        var password = lines.getProperty(role);
        if (password == null) {
            throw new CannotStart("The passwords file " + file + " has no password for " + role + ".");
        }
        return new Login(role, password);
    }

    private Logins written(Path file) throws IOException {
        var fresh = file.resolveSibling("passwords.new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, onlyOwner(file));
        Files.writeString(fresh, line(superuser) + line(owner) + line(application));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        return this;
    }

    private static String line(Login login) {
        return login.role() + "=" + login.password() + "\n";
    }

    static FileAttribute<?>[] onlyOwner(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String password() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
