package org.yanxun.trust.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTests {

    @TempDir
    private Path directory;

    @Test
    void a_missing_file_holds_no_key() {
        assertThat(file().read()).isEmpty();
    }

    @Test
    void what_was_written_is_read_back() {
        VaultKey key = VaultKey.fresh();
        file().write(key);

        assertThat(file().read().orElseThrow().written()).isEqualTo(key.written());
    }

    @Test
    void only_its_owner_may_read_it() throws IOException {
        file().write(VaultKey.fresh());

        assertThat(Files.getPosixFilePermissions(path())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_key_is_never_written_over() throws IOException {
        file().write(VaultKey.fresh());
        String first = Files.readString(path());

        assertThatThrownBy(() -> file().write(VaultKey.fresh())).isInstanceOf(UncheckedIOException.class);
        assertThat(Files.readString(path())).isEqualTo(first);
    }

    @Test
    void a_file_that_cannot_be_read_is_named_in_one_line() throws IOException {
        Files.createDirectory(path());

        assertThatThrownBy(() -> file().read()).hasMessageContaining(path().toString());
    }

    @Test
    void a_file_of_something_else_is_named_too() throws IOException {
        Files.writeString(path(), "this is no key\n");

        assertThatThrownBy(() -> file().read()).hasMessageContaining(path().toString());
    }

    private KeyFile file() {
        return new KeyFile(path());
    }

    private Path path() {
        return directory.resolve("secret.key");
    }
}
