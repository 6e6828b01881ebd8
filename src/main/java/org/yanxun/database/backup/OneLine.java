package org.yanxun.database.backup;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.yanxun.database.CannotStart;

/**
 * A command's end: its result on the output stream, or one line on the error stream and exit code 1. Stopped before its end
 * it puts back what it was making.
 */
final class OneLine {

    /** What a command does; it answers what to tell. */
    interface Command {
        String run() throws IOException;
    }

    private OneLine() {}

    static void run(Command command) {
        quiet();
        var ended = new CountDownLatch(1);
        var worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(worker, ended)));
        Optional<String> wrong;
        try {
            wrong = wrong(command);
        } finally {
            ended.countDown();
        }
        wrong.filter(line -> !worker.isInterrupted()).ifPresent(OneLine::end);
    }

    /** What went wrong, in one line; empty if nothing did. */
    private static Optional<String> wrong(Command command) {
        try {
            System.out.println(command.run());
            return Optional.empty();
        } catch (CannotStart known) {
            return Optional.of(String.valueOf(known.getMessage()));
        } catch (DataAccessException failure) {
            return Optional.of(
                    "The database refused: " + failure.getMostSpecificCause().getMessage());
        } catch (IOException failure) {
            return Optional.of("A file cannot be read or written: " + failure.getMessage());
        } catch (ArrayIndexOutOfBoundsException missing) {
            return Optional.of("The data directory and the file are needed.");
        }
    }

    private static void stop(Thread worker, CountDownLatch ended) {
        worker.interrupt();
        try {
            ended.await();
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }

    private static void quiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.ERROR);
        }
    }

    private static void end(String line) {
        System.err.println(line);
        System.exit(1);
    }
}
