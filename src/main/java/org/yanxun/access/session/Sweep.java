package org.yanxun.access.session;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.yanxun.access.domain.SignInMemory;

/** Forgets, every hour, what has ended by itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Sweep {

    private final Sessions sessions;
    private final SignInMemory memory;

    Sweep(Sessions sessions, SignInMemory memory) {
        this.sessions = sessions;
        this.memory = memory;
    }

    @Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
    void sweep() {
        sessions.sweep();
        memory.sweep();
    }
}
