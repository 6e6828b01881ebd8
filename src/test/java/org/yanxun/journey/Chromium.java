package org.yanxun.journey;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Chromium is installed: what YANXUN_CHROMIUM names, else the first one on the search path. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    static Path place() {
        return Stream.concat(named().stream(), onSearchPath())
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no Chromium: install it (on Debian: apt-get install chromium fonts-noto-cjk)"
                                + " or name it in YANXUN_CHROMIUM"));
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("YANXUN_CHROMIUM"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    private static Stream<Path> onSearchPath() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    }
}
