package org.yanxun.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of this house in a Java of their own, which lives for seconds and is not worth the second compiler. */
public final class OtherJava {

    private OtherJava() {}

    /** How such a program is started, with this process's libraries. */
    public static ProcessBuilder of(Class<?> program, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
