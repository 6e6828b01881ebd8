package org.yanxun.shell.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the operator where the house is open, once it is. */
@Component
class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Environment environment;

    Opening(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void opened() {
        LOG.info("Yanxun is open at http://localhost:{}", environment.getProperty("local.server.port", "?"));
        if (environment.getProperty("yanxun.demo", Boolean.class, false)) {
            LOG.info("It is a demonstration: every role signs in there with one click.");
        }
    }
}
