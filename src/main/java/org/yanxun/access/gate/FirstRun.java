package org.yanxun.access.gate;

import java.io.PrintStream;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.Demonstration;
import org.yanxun.access.domain.Secrets;

/**
 * Whether the house still waits for its first administrator, who must know the code printed on the console. Five wrong
 * codes, and a new one is printed. A demonstration brings its own people and never waits.
 */
@Component
public class FirstRun {

    private static final int TRIES = 5;

    private final AccountStore accounts;
    private final PrintStream console;
    private final boolean possible;
    private volatile boolean over;
    private String code = Secrets.code();
    private int wrong;

    /** A first run told on the console; {@code yanxun.first-run=false} leaves it out. */
    @Autowired
    FirstRun(AccountStore accounts, Demonstration demo, @Value("${yanxun.first-run:true}") boolean wanted) {
        this(accounts, wanted && !demo.isOn(), System.out);
    }

    FirstRun(AccountStore accounts, boolean possible, PrintStream console) {
        this.accounts = accounts;
        this.possible = possible;
        this.console = console;
    }

    /** Whether nobody can sign in yet. */
    public boolean isNeeded() {
        if (!possible || over) {
            return false;
        }
        over = !accounts.isEmpty();
        return !over;
    }

    /** Whether that is the code; the fifth wrong one makes it void. */
    public synchronized boolean knows(String typed) {
        if (Secrets.same(code, Secrets.typed(typed))) {
            return true;
        }
        wrong++;
        if (wrong >= TRIES) {
            wrong = 0;
            code = Secrets.code();
            tell();
        }
        return false;
    }

    /** Does the first run if it is still needed; one at a time. */
    public synchronized boolean finish(Supplier<Boolean> work) {
        return isNeeded() && work.get();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (isNeeded()) {
            tell();
        }
    }

    private void tell() {
        console.println("First run: open /first-run and enter this one-time code: " + Secrets.printed(code));
    }
}
