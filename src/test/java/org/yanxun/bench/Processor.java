package org.yanxun.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** How much the processor has worked for this process and those it started, the database among them. */
final class Processor {

    private Processor() {}

    /** In seconds since they began; of two cores a second of the clock has two. */
    static double seconds() {
        return Stream.concat(
                                Stream.of(ProcessHandle.current()),
                                ProcessHandle.current().descendants())
                        .flatMap(each -> each.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1e3;
    }
}
