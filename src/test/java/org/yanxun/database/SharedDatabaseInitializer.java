package org.yanxun.database;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives every context started in a test the shared database, unless it brings its own. */
final class SharedDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.containsProperty("yanxun.db.url") || environment.containsProperty("yanxun.data")) {
            return;
        }
        var owner = TestDatabase.shared().server().logins().owner();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "shared test database",
                        Map.of(
                                "yanxun.data", "target/test-data-" + System.getProperty("yanxun.test.fork", "1"),
                                "yanxun.first-run", "false",
                                "yanxun.db.url", TestDatabase.shared().url(),
                                "yanxun.db.user", owner.role(),
                                "yanxun.db.password", owner.password())));
    }
}
