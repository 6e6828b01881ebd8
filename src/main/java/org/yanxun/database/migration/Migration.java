package org.yanxun.database.migration;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.output.MigrateOutput;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
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
        var flyway = flyway(owner);
        try {
            return told(flyway.migrate());
        } catch (FlywayValidateException failure) {
            throw new CannotStart(unfit(flyway).orElse("The database cannot be migrated: " + reason(failure)), failure);
        } catch (FlywayException failure) {
            throw new CannotStart("The database cannot be migrated: " + reason(failure), failure);
        }
    }

    /** The words for steps that this build does not know; absent if it knows all. */
    private static Optional<String> unfit(Flyway flyway) {
        return Stream.of(flyway.info().applied())
                .filter(step -> !step.getState().isResolved())
                .map(step -> step.getVersion() + " " + step.getDescription())
                .reduce((first, last) -> last)
                .map(step -> "The database was last used by a newer Yanxun (step " + step
                        + "); start that version or a later one.");
    }

    private static Flyway flyway(DataSource owner) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .schemas("yanxun")
                .defaultSchema("yanxun")
                .outOfOrder(true)
                .ignoreMigrationPatterns(new String[0])
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
                Fitness.require(connection);
                ApplicationRole.ensure(connection);
            } finally {
                connection.destroy();
            }
        } catch (CannotGetJdbcConnectionException failure) {
            throw new CannotStart("The database cannot be reached: " + reason(failure), failure);
        } catch (DataAccessException failure) {
            throw new CannotStart("The database cannot be used: " + firstLine(failure.getMostSpecificCause()), failure);
        }
    }

    /** What the driver says, and what was behind it where that says more (such as a host nobody knows). */
    private static String reason(CannotGetJdbcConnectionException failure) {
        var driver = failure.getCause() == null ? failure : failure.getCause();
        var root = failure.getMostSpecificCause();
        return root.equals(driver) ? firstLine(driver) : firstLine(driver) + " (" + firstLine(root) + ")";
    }

    /** What Flyway says, and what the database said to it. */
    private static String reason(FlywayException failure) {
        var root = NestedExceptionUtils.getMostSpecificCause(failure);
        return root.equals(failure)
                ? String.valueOf(failure.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ")
                : firstLine(failure) + " (" + firstLine(root) + ")";
    }

    private static String firstLine(Throwable failure) {
        var message = failure.getMessage();
        return message == null
                ? failure.toString()
                : message.lines().findFirst().orElse(message);
    }
}
