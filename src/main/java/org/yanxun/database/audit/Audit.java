package org.yanxun.database.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.core.NestedRuntimeException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;
import org.yanxun.database.server.DataInUse;
import org.yanxun.database.server.DatabaseServer;
import org.yanxun.database.server.GivenAddress;

/**
 * {@code script/audit}: prints every broken promise, a line each, and a last line that counts them. Reads only; the
 * house may be running or not. Exit code 0 if all hold, 1 if one is broken, 2 if it could not be checked.
 */
public final class Audit {

    private Audit() {}

    /** The data directory; without one, the server that YANXUN_DB_URL, YANXUN_DB_USER and YANXUN_DB_PASSWORD tell. */
    public static void main(String[] arguments) {
        System.exit(checked(arguments));
    }

    private static int checked(String... arguments) {
        try {
            return arguments.length == 0 ? given(System.getenv()) : own(new DataHome(Path.of(arguments[0])));
        } catch (CannotStart known) {
            return unchecked(String.valueOf(known.getMessage()));
        } catch (NestedRuntimeException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            return unchecked("The database cannot be checked: " + cause.getMessage());
        }
    }

    private static int unchecked(String line) {
        System.err.println(line);
        return 2;
    }

    private static int given(Map<String, String> told) {
        if (!told.containsKey("YANXUN_DB_URL")) {
            throw new CannotStart("The data directory is needed.");
        }
        return report(new DriverManagerDataSource(
                GivenAddress.of(told.getOrDefault("YANXUN_DB_URL", "")),
                told.getOrDefault("YANXUN_DB_USER", ""),
                told.getOrDefault("YANXUN_DB_PASSWORD", "")));
    }

    private static int own(DataHome home) {
        home.refuseUnlessSetUp();
        try (var server = DatabaseServer.open(home).ofACommand()) {
            return report(server.source(DatabaseServer.DATABASE, server.logins().superuser()));
        } catch (DataInUse running) {
            return report(DatabaseServer.running(home, DatabaseServer.DATABASE));
        }
    }

    private static int report(DataSource source) {
        var findings = new Findings(source);
        List<String> rooms = findings.rooms();
        if (rooms.isEmpty()) {
            throw new CannotStart("There is no Yanxun in this database, or one that was never started.");
        }
        List<Finding> found = findings.all();
        found.forEach(System.out::println);
        System.out.println(found.size() + " broken promises found by the checks of " + String.join(", ", rooms) + ".");
        return found.isEmpty() ? 0 : 1;
    }
}
