package org.yanxun.access.domain;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords with Argon2id (19 MiB, two passes: some 50 ms). Only so many at a time as the machine has
 * cores, so that a rush queues instead of filling the memory.
 */
@Component
class Passwords {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    /** What is checked where there is nobody, at the same cost: of a password that was thrown away. */
    static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$6nXzlAJT1N6uz33nuAf8/g$7QblMtxhPA+3GzeX+UQ8DrQLMwxFWclbPUrhYqyEIac";

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** What is kept of a password. */
    final String hash(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(password)));
    }

    /** Whether the password belongs to the hash; without one it takes as long and is wrong. */
    boolean matches(String password, @Nullable String hash) {
        boolean same = inTurn(() -> encoder.matches(password, hash == null ? NOBODYS : hash));
        return same && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
