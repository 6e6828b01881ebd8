package org.yanxun.database.server;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yanxun.database.CannotStart;

/** A small program run to its end. */
record Run(int exit, String output) {

    static Run of(List<String> command) {
        return of(command, "");
    }

    static Run of(List<String> command, String input) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_MESSAGES", "C");
            var process = builder.start();
            give(process, input);
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (IOException failure) {
            throw new CannotStart("The program " + command.getFirst() + " cannot be run.", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while running " + command.getFirst() + ".", interrupted);
        }
    }

    /** A program that ends without listening to all of it says why by its output and exit. */
    private static void give(Process process, String input) {
        try (Writer writer = process.outputWriter(StandardCharsets.UTF_8)) {
            writer.write(input);
        } catch (IOException deaf) {
            // what it said is read next
        }
    }

    boolean succeeded() {
        return exit == 0;
    }

    /** The last line that names a fault, or the last of all: after a fault PostgreSQL's programs tell how they tidy up. */
    String reason() {
        return output.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .reduce((first, last) -> last)
                .orElseGet(this::lastLine);
    }

    /** Its last line of output, or its exit code if it said nothing. */
    String lastLine() {
        return output.lines()
                .filter(line -> !line.isBlank())
                .reduce((first, last) -> last)
                .orElse("exit " + exit);
    }
}
