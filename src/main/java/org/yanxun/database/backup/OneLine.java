package org.yanxun.database.backup;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.yanxun.database.CannotStart;

/** A command's end: its result on the output stream, or one line on the error stream and exit code 1. */
final class OneLine {

    /** What a command does; it answers what to tell. */
    interface Command {
        String run() throws IOException;
    }

    private OneLine() {}

    static void run(Command command) {
        quiet();
        try {
            System.out.println(command.run());
        } catch (CannotStart known) {
            end(String.valueOf(known.getMessage()));
        } catch (DataAccessException failure) {
            end("The database refused: " + failure.getMostSpecificCause().getMessage());
        } catch (IOException failure) {
            end("A file cannot be read or written: " + failure.getMessage());
        } catch (ArrayIndexOutOfBoundsException missing) {
            end("The data directory and the file are needed.");
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
