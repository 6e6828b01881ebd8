package org.yanxun.plan.reading.print;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.source.PlanFile;
import org.yanxun.plan.reading.source.Unreadable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code script/read-plan FILE}: prints what a plan says as JSON; needs no server and no database. */
public final class ReadPlanCommand {

    private static final int UNREADABLE = 2;

    private ReadPlanCommand() {}

    /** Ends with 0 when it was read, whatever was found, and with 2 when it could not be. */
    public static void main(String[] arguments) {
        Logger.getLogger("org.apache").setLevel(Level.OFF);
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream errors) {
        if (arguments.length != 1) {
            errors.println("Usage: script/read-plan FILE");
            return UNREADABLE;
        }
        try {
            byte[] bytes = bytes(Path.of(arguments[0]));
            print(PlanView.of(PlanReader.read(PlanFile.text(bytes))), out);
            return 0;
        } catch (Unreadable e) {
            errors.println("read-plan: " + arguments[0] + ": " + e.getMessage());
        } catch (IOException | RuntimeException e) {
            errors.println("read-plan: " + arguments[0] + ": " + why(arguments[0]));
        }
        return UNREADABLE;
    }

    /** Why the bytes of a file are not to be had. */
    private static String why(String name) {
        File file = new File(name);
        if (file.isDirectory()) {
            return "is a directory";
        }
        if (!file.exists()) {
            return "no such file";
        }
        return file.canRead() ? "cannot be read" : "may not be read";
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > PlanFile.LARGEST) {
            throw new Unreadable(Unreadable.Reason.LARGE);
        }
        return Files.readAllBytes(file);
    }

    private static void print(PlanView view, OutputStream out) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        PrintStream utf8 = new PrintStream(out, false, StandardCharsets.UTF_8);
        utf8.println(mapper.writeValueAsString(view));
        utf8.flush();
    }
}
