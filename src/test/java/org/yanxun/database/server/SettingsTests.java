package org.yanxun.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void the_smallest_machine_still_gets_what_postgres_needs() {
        Map<String, String> tiny = settings(new Settings(true, GIGABYTE / 4));

        assertThat(tiny)
                .containsEntry("shared_buffers", "'32MB'")
                .containsEntry("maintenance_work_mem", "'8MB'")
                .containsEntry("work_mem", "'4MB'");
        assertThat(settings(new Settings(true, 0))).containsEntry("shared_buffers", "'4MB'");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 8, 16, 32, 64, 512})
    void the_buffers_and_every_connection_sorting_at_once_leave_room_for_the_house(long gigabytes) {
        Map<String, String> sized = settings(new Settings(true, gigabytes * GIGABYTE));
        long connections =
                Long.parseLong(sized.getOrDefault("max_connections", "").replace("'", ""));
        long whole = megabytes(sized, "shared_buffers") + connections * megabytes(sized, "work_mem");

        assertThat(whole).isLessThanOrEqualTo(gigabytes * 1024 / 2);
    }

    @Test
    void only_a_test_server_may_lose_a_commit() {
        assertThat(new Settings(true, GIGABYTE).lines())
                .contains("fsync = 'on'", "synchronous_commit = 'on'", "full_page_writes = 'on'");
        assertThat(new Settings(false, GIGABYTE).lines())
                .contains("fsync = 'off'", "synchronous_commit = 'off'", "full_page_writes = 'off'");
    }

    @Test
    void a_password_of_random_bytes_is_hashed_once() {
        assertThat(settings(new Settings(true, GIGABYTE))).containsEntry("scram_iterations", "'1'");
    }

    @Test
    void this_machine_has_memory() {
        assertThat(Settings.ofThisMachine(true).memory()).isGreaterThan(GIGABYTE / 4);
        assertThat(Settings.ofThisMachine(true).durable()).isTrue();
        assertThat(Settings.ofThisMachine(false).durable()).isFalse();
    }

    private static long megabytes(Map<String, String> settings, String name) {
        return Long.parseLong(settings.getOrDefault(name, "").replaceAll("\\D", ""));
    }

    private static Map<String, String> settings(Settings settings) {
        return Arrays.stream(settings.lines().split("\n"))
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
