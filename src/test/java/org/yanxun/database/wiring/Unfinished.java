package org.yanxun.database.wiring;

import java.util.concurrent.CompletableFuture;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.yanxun.database.server.DatabaseServer;

/** A start that has opened its database and gets no further, as one that fills a first demonstration for a while. */
@Import(DatabaseConfiguration.class)
class Unfinished {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(Unfinished.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(arguments);
    }

    @Bean
    @Lazy(false)
    SmartLifecycle filling(Store store) {
        return new SmartLifecycle() {

            @Override
            public void start() {
                if (store instanceof EmbeddedStore(DatabaseServer server)) {
                    System.out.println(server.pid());
                }
                new CompletableFuture<Void>().join();
            }

            @Override
            public void stop() {
                // it never began
            }

            @Override
            public boolean isRunning() {
                return false;
            }
        };
    }
}
