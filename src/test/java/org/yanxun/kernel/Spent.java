package org.yanxun.kernel;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What this thread spends on something: no clock is asked, so that it is the same beside busy neighbours. */
public final class Spent {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Spent() {}

    /** Bytes of memory taken up, whether or not they were given back. */
    public static long bytes(Runnable act) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        act.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** The processor's own work for this thread, to be set beside that for something else, never beside a number. */
    public static long work(Runnable act) {
        long before = THREADS.getCurrentThreadCpuTime();
        act.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }
}
