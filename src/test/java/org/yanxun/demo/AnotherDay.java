package org.yanxun.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.yanxun.Yanxun;
import org.yanxun.database.TestDatabase;

/** A house that opens as a demonstration on a database of its own, on another day than this. */
final class AnotherDay implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final TestDatabase database = TestDatabase.fresh();
    private final ConfigurableApplicationContext house;

    AnotherDay(LocalDateTime day) {
        Clock now = Clock.system(ZONE);
        Duration away = Duration.between(now.instant(), day.atZone(ZONE).toInstant());
        house = start(Clock.offset(now, away));
    }

    ConfigurableApplicationContext house() {
        return house;
    }

    TestDatabase database() {
        return database;
    }

    int port() {
        return house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private ConfigurableApplicationContext start(Clock clock) {
        var application = new SpringApplication(Yanxun.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("anotherDay", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
        var owner = database.server().logins().owner();
        return application.run(
                "--server.port=0",
                "--yanxun.demo=true",
                "--yanxun.first-run=false",
                "--yanxun.data=target/test-data-another-day",
                "--yanxun.db.url=" + database.url(),
                "--yanxun.db.user=" + owner.role(),
                "--yanxun.db.password=" + owner.password());
    }

    @Override
    public void close() {
        house.close();
        database.close();
    }
}
