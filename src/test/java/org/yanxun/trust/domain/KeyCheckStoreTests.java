package org.yanxun.trust.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanxun.database.CannotStart;
import org.yanxun.database.TestDatabase;

class KeyCheckStoreTests {

    @TempDir
    private Path home;

    @Test
    void the_first_start_makes_a_key_for_its_owner_only_and_later_ones_find_it() throws IOException {
        try (var database = TestDatabase.fresh()) {
            VaultKey made = check(database).find("", file());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().path())))
                    .isEqualTo("rw-------");
            assertThat(check(database).find("", file()).written()).isEqualTo(made.written());
        }
    }

    @Test
    void a_key_from_the_environment_leaves_no_file() {
        try (var database = TestDatabase.fresh()) {
            String given = VaultKey.fresh().written();
            assertThat(check(database).find(given, file()).written()).isEqualTo(given);
            assertThat(file().path()).doesNotExist();
        }
    }

    @Test
    void without_its_key_a_sealed_database_does_not_start() throws IOException {
        try (var database = TestDatabase.fresh()) {
            check(database).find("", file());
            Files.delete(file().path());
            assertThatThrownBy(() -> check(database).find("", file()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("secret key is missing");
        }
    }

    @Test
    void with_another_key_a_sealed_database_does_not_start() {
        try (var database = TestDatabase.fresh()) {
            check(database).find("", file());
            assertThatThrownBy(() -> check(database).find(VaultKey.fresh().written(), file()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("not the one");
        }
    }

    private KeyFile file() {
        return new KeyFile(home.resolve("secret.key"));
    }

    private static KeyCheck check(TestDatabase database) {
        return new KeyCheck(database.client(), Clock.systemUTC());
    }
}
