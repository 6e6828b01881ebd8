package org.yanxun.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingsTests {

    private static final long GIGABYTE = 1L << 30;

    @Test
    void memory_follows_the_machine_up_to_a_bound() {
        assertThat(new Settings(true, 4 * GIGABYTE).lines())
                .contains("shared_buffers = '512MB'", "effective_cache_size = '2048MB'");
        assertThat(new Settings(true, 64 * GIGABYTE).lines())
                .contains("shared_buffers = '2048MB'", "maintenance_work_mem = '512MB'", "work_mem = '32MB'");
    }

    @Test
    void only_a_test_server_may_lose_a_commit() {
        assertThat(new Settings(true, GIGABYTE).lines()).contains("fsync = 'on'", "synchronous_commit = 'on'");
        assertThat(new Settings(false, GIGABYTE).lines()).contains("fsync = 'off'", "synchronous_commit = 'off'");
    }
}
