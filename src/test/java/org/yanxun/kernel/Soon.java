package org.yanxun.kernel;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What comes about a moment after the fact: asked for again and again, as long as a slow machine may need. */
public final class Soon {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Soon() {}

    /** The first answer that is as it should be; fails with the last one if none was within two minutes. */
    public static <T> T until(Supplier<T> asked, Predicate<? super T> holds) {
        return within(PATIENCE, asked, holds);
    }

    /** The same with a patience of one's own; whatever the patience, it is asked once. */
    static <T> T within(Duration patience, Supplier<T> asked, Predicate<? super T> holds) {
        long begun = System.nanoTime();
        T answer = asked.get();
        while (!holds.test(answer)) {
            if (System.nanoTime() - begun >= patience.toNanos()) {
                throw new AssertionError("not within " + patience + ", at last: " + answer);
            }
            pause();
            answer = asked.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
