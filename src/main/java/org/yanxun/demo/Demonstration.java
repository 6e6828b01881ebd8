package org.yanxun.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yanxun.database.Statistics;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.year.PlanYears;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;

/**
 * Fills an empty house with the demonstration district before its doors open, where that is asked for (yanxun.demo): all of
 * it or nothing. Only the seats that its
 * people wish for are asked for right after, at the same desk as everybody's.
 */
@Component
class Demonstration implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final long SEED = 20_130_201;

    private final boolean asked;
    private final Roster roster;
    private final DemoLoads loads;
    private final TransactionOperations transactions;
    private final Statistics statistics;
    private final Clock clock;
    private boolean running;

    Demonstration(
            @Value("${yanxun.demo:false}") boolean asked,
            Roster roster,
            DemoLoads loads,
            TransactionOperations transactions,
            Statistics statistics,
            Clock clock) {
        this.asked = asked;
        this.roster = roster;
        this.loads = loads;
        this.transactions = transactions;
        this.statistics = statistics;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (asked && roster.districts().isEmpty()) {
            LOG.info("Filling the demonstration district; this happens once.");
            Instant begun = clock.instant();
            transactions.executeWithoutResult(status -> load());
            statistics.refresh();
            LOG.info("The demonstration district is there after {} s.", seconds(begun));
        }
    }

    private void load() {
        LocalDateTime now = LocalDateTime.now(clock);
        Dice dice = new Dice(SEED);
        DemoDistrict demo = loads.roster().load(PlanYears.firstToldOn(now.toLocalDate()), dice);
        Hats hats = loads.staff().appoint(demo);
        PlanYears.toldOn(now.toLocalDate()).forEach(year -> loads.plan().load(hats.as(Role.BUREAU), year));
        loads.year().load(demo, hats, now, dice);
    }

    private double seconds(Instant since) {
        return Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which opens last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
