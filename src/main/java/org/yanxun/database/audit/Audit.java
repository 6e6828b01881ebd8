package org.yanxun.database.audit;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;
import org.yanxun.database.server.DataInUse;
import org.yanxun.database.server.DatabaseServer;

/**
 * {@code script/audit}: prints every broken promise, a line each, and a last line that counts them. Reads only; the
 * house may be running or not. Exit code 0 if all hold, 1 if one is broken, 2 if it could not be checked.
 */
public final class Audit {

    private Audit() {}

    /** The data directory, or the address, user and password of a server. */
    public static void main(String[] arguments) {
        try {
            System.exit(arguments.length == 3 ? given(arguments) : own(new DataHome(Path.of(arguments[0]))));
        } catch (CannotStart known) {
            System.err.println(known.getMessage());
            System.exit(2);
        }
    }

    private static int given(String... server) {
        String url = server[0].startsWith("jdbc:") ? server[0] : "jdbc:" + server[0];
        return report(new DriverManagerDataSource(url, server[1], server[2]));
    }

    private static int own(DataHome home) {
        if (!DatabaseServer.isSetUp(home)) {
            throw new CannotStart("There is no database in " + home.directory() + ".");
        }
        try (var server = DatabaseServer.open(home)) {
            return report(server.source(DatabaseServer.DATABASE, server.logins().superuser()));
        } catch (DataInUse running) {
            return report(DatabaseServer.running(home, DatabaseServer.DATABASE));
        }
    }

    private static int report(DataSource source) {
        var findings = new Findings(source);
        List<String> rooms = findings.rooms();
        List<Finding> found = findings.all();
        found.forEach(System.out::println);
        System.out.println(found.size() + " broken promises found by the checks of " + String.join(", ", rooms) + ".");
        return found.isEmpty() ? 0 : 1;
    }
}
