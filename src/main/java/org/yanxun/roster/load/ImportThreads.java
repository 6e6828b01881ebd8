package org.yanxun.roster.load;

import java.util.concurrent.Executor;
import org.springframework.stereotype.Component;

/** Where imports do their long work: each on a thread of its own. */
@Component
class ImportThreads implements Executor {

    @Override
    public void execute(Runnable work) {
        Thread.ofVirtual().name("roster-import").start(work);
    }
}
