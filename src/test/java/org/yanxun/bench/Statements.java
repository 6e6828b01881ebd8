package org.yanxun.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Listens to the statements that web requests of this process send to the database, alone or together ("read …"). */
final class Statements extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final String SENT = "Executing prepared SQL statement [";

    private final Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    private Statements() {}

    /** Begins to listen. */
    static Statements heard() {
        var statements = new Statements();
        statements.start();
        statements.logger.setLevel(Level.DEBUG);
        statements.logger.setAdditive(false);
        statements.logger.addAppender(statements);
        return statements;
    }

    /** What was sent since this was last asked. */
    List<String> since() {
        List<String> all = new ArrayList<>();
        for (String each = heard.poll(); each != null; each = heard.poll()) {
            all.add(each);
        }
        return all;
    }

    @Override
    protected void append(ILoggingEvent event) {
        boolean ofRequest = event.getThreadName().contains("-exec-")
                || event.getThreadName().startsWith("tomcat-handler")
                || event.getThreadName().startsWith("read ");
        if (ofRequest && event.getFormattedMessage().startsWith(SENT)) {
            heard.add(event.getFormattedMessage().substring(SENT.length()));
        }
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        logger.setAdditive(true);
        logger.setLevel(null);
    }
}
