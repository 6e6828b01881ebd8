package org.yanxun.database.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.api.output.MigrateOutput;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;

/** What an upgrade says it did. */
class MigrationTests {

    @Test
    void a_new_database_says_how_many_steps_made_it() {
        assertThat(Migration.words(result("", "30.001", "41.001"))).isEqualTo("Database made in 2 steps.");
    }

    @Test
    void an_upgrade_names_each_step_by_its_room_even_one_below_the_version_that_was() {
        assertThat(Migration.words(result("91.001", "30.004")))
                .isEqualTo("Database migrated by 1 step: roster 30.004 so it is.");
        assertThat(Migration.words(result("91.001", "30.004", "41.020")))
                .isEqualTo("Database migrated by 2 steps: roster 30.004 so it is, roster 41.020 so it is.");
    }

    private static MigrateResult result(String before, String... versions) {
        var result = new MigrateResult();
        result.initialSchemaVersion = before;
        result.migrationsExecuted = versions.length;
        result.migrations = java.util.Arrays.stream(versions)
                .map(version -> new MigrateOutput(
                        "Versioned",
                        version,
                        "so it is",
                        "SQL",
                        "/jar/db/migration/roster/V" + version + ".sql",
                        1,
                        false))
                .toList();
        return result;
    }
}
