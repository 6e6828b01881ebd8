package org.yanxun.database.wiring;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.yanxun.database.CannotStart;

/** Ends a start that fails for a known reason with one line on the error stream; the exit code is 1. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OneLineReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        if (isEnding()) {
            return true;
        }
        var line = lineFor(failure);
        line.ifPresent(System.err::println);
        return line.isPresent();
    }

    /** Whether the process was told to stop; what fails then fails for that, and needs no words. */
    private static boolean isEnding() {
        var probe = new Thread();
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    /** The line for the operator; absent if the failure is one nobody foresaw. */
    static Optional<String> lineFor(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> switch (cause) {
                    case CannotStart known -> Stream.ofNullable(known.getMessage());
                    case PortInUseException port ->
                        Stream.of("Port " + port.getPort() + " is in use; choose another with --port.");
                    default -> Stream.empty();
                })
                .findFirst();
    }
}
