package org.yanxun.database.migration;

import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateOutput;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.yanxun.database.CannotStart;

/** Runs the rooms' migrations ({@code db/migration/<room>/V<room number>_<nnn>__words.sql}) as the owner. */
public final class Migration {

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

    private Migration() {}

    /**
     * Brings the owner's database to this build's version and tells the log what it did, if it did anything.
     *
     * @return the number of steps taken
     * @throws CannotStart if the database cannot be reached, lacks a role, or a step fails
     */
    public static int run(DataSource owner) {
        prepare(owner);
        try {
            return told(flyway(owner).migrate());
        } catch (FlywayException failure) {
            throw new CannotStart("The database cannot be migrated: " + firstLine(failure), failure);
        }
    }

    private static Flyway flyway(DataSource owner) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .schemas("yanxun")
                .defaultSchema("yanxun")
                .outOfOrder(true)
                .validateMigrationNaming(true)
                .load();
    }

    private static int told(MigrateResult result) {
        if (result.migrationsExecuted > 0) {
            LOG.info("{}", words(result));
        }
        return result.migrationsExecuted;
    }

    /** Each step of an upgrade by its room and words; of a new database only how many there were. */
    static String words(MigrateResult result) {
        boolean isNew = result.initialSchemaVersion == null || result.initialSchemaVersion.isEmpty();
        String steps = result.migrationsExecuted == 1 ? "1 step" : result.migrationsExecuted + " steps";
        return isNew
                ? "Database made in " + steps + "."
                : "Database migrated by " + steps + ": "
                        + result.migrations.stream().map(Migration::step).collect(Collectors.joining(", ")) + ".";
    }

    private static String step(MigrateOutput step) {
        String[] path = step.filepath.split("[/\\\\]");
        String room = path.length > 1 ? path[path.length - 2] : "";
        return room + " " + step.version + " " + step.description;
    }

    /** On one connection: each new one costs some thousand rounds of hashing. */
    private static void prepare(DataSource owner) {
        try {
            var connection = new SingleConnectionDataSource(DataSourceUtils.getConnection(owner), true);
            try {
                ApplicationRole.ensure(connection);
            } finally {
                connection.destroy();
            }
        } catch (CannotGetJdbcConnectionException failure) {
            throw new CannotStart("The database cannot be reached: " + reason(failure), failure);
        }
    }

    /** What the driver says, and what was behind it where that says more (such as a host nobody knows). */
    private static String reason(CannotGetJdbcConnectionException failure) {
        var driver = failure.getCause() == null ? failure : failure.getCause();
        var root = failure.getMostSpecificCause();
        return root.equals(driver) ? firstLine(driver) : firstLine(driver) + " (" + firstLine(root) + ")";
    }

    private static String firstLine(Throwable failure) {
        var message = failure.getMessage();
        return message == null
                ? failure.toString()
                : message.lines().findFirst().orElse(message);
    }
}
