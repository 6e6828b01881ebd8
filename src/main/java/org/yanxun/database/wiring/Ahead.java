package org.yanxun.database.wiring;

import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.Environment;
import org.yanxun.database.DataHome;

/** Begins to open the house's own server as soon as it is told where, while the rest of the house is put together. */
final class Ahead implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent prepared) {
        var context = prepared.getApplicationContext();
        var told = context.getEnvironment();
        boolean opens = !Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING);
        if (opens && told.getProperty("yanxun.db.url", "").isBlank()) {
            context.getBeanFactory().registerSingleton(ServerOpening.class.getName(), new ServerOpening(home(told)));
        }
    }

    /** The data directory that a start was told. */
    static DataHome home(Environment told) {
        return new DataHome(Path.of(told.getProperty("yanxun.data", "./data"))).prepared();
    }
}
