package org.yanxun.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** A copy of the scripts and of what they look at, in a directory of its own, so that they may write. */
record Copy(Path root) {

    /** What a script printed, both streams together, and its exit code. */
    record Outcome(int code, String said) {}

    /** Copies the parts of this repository that are named. */
    static Copy of(Path root, String... parts) throws IOException {
        for (String part : parts) {
            FileSystemUtils.copyRecursively(Path.of(part), root.resolve(part));
        }
        return new Copy(root);
    }

    /** Runs {@code script/<name>} from a working directory that is not the repository. */
    Outcome run(String name, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(root.resolve("script").resolve(name).toString());
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .directory(root.resolve("..").toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return new Outcome(process.exitValue(), said);
    }

    Path file(String name) {
        return root.resolve(name);
    }
}
