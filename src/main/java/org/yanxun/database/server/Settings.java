package org.yanxun.database.server;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What PostgreSQL is told in its configuration file, written anew at every start.
 *
 * @param durable whether an acknowledged commit survives the loss of power; only tests do without
 * @param memory the machine's memory in bytes
 */
record Settings(boolean durable, long memory) {

    /** How often a new password is hashed; one already set keeps the number it was set with. */
    static final String SCRAM_ITERATIONS = "scram_iterations";

    private static final long MEGABYTE = 1 << 20;

    static Settings ofThisMachine(boolean durable) {
        return new Settings(
                durable,
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize());
    }

    /** The lines of the file. */
    String lines() {
        var settings = new TreeMap<String, String>();
        settings.putAll(closed());
        settings.putAll(safe());
        settings.putAll(sized());
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                .collect(Collectors.joining());
    }

    /** Passwords are 24 random bytes: hashing each thousands of times over would slow connections, not guesses. */
    private static Map<String, String> closed() {
        return Map.of(
                "listen_addresses",
                "127.0.0.1",
                "unix_socket_directories",
                "",
                "password_encryption",
                "scram-sha-256",
                SCRAM_ITERATIONS,
                "1",
                "max_connections",
                "60");
    }

    private Map<String, String> safe() {
        var on = durable ? "on" : "off";
        return Map.of(
                "fsync", on,
                "full_page_writes", on,
                "synchronous_commit", on,
                "wal_level", "logical",
                "lc_messages", "C",
                "timezone", "Asia/Shanghai",
                "log_timezone", "Asia/Shanghai",
                "logging_collector", "off",
                "log_line_prefix", "%m [%p] %u ");
    }

    private Map<String, String> sized() {
        return Map.of(
                "shared_buffers", megabytes(Math.min(memory / 8, 2048 * MEGABYTE)),
                "effective_cache_size", megabytes(memory / 2),
                "maintenance_work_mem", megabytes(Math.min(memory / 32, 512 * MEGABYTE)),
                "work_mem", megabytes(Math.min(memory / 256, 32 * MEGABYTE)),
                "max_wal_size", durable ? "2GB" : "1GB",
                "random_page_cost", "1.1",
                "jit", "off");
    }

    private static String megabytes(long bytes) {
        return Math.max(4, bytes / MEGABYTE) + "MB";
    }
}
