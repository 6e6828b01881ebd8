package org.yanxun.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.yanxun.database.DataHome;

/** Everything else in the data directory but what is made anew or belongs to one running process. */
final class HouseFiles {

    private static final Pattern LEFT_OUT =
            Pattern.compile("pg|pg\\.new|bin-.*|yanxun\\.lock|port|postgresql\\.log.*|password.*\\.new|.*\\.part");

    private HouseFiles() {}

    static void into(Archive archive, DataHome home) throws IOException {
        for (var top : childrenOf(home.directory())) {
            if (!LEFT_OUT.matcher(top.getFileName().toString()).matches()) {
                tree(archive, home.directory(), top);
            }
        }
    }

    private static void tree(Archive archive, Path root, Path path) throws IOException {
        var name = root.relativize(path).toString();
        if (!Files.isDirectory(path)) {
            archive.file(name, path);
            return;
        }
        archive.directory(name);
        for (var child : childrenOf(path)) {
            tree(archive, root, child);
        }
    }

    private static List<Path> childrenOf(Path directory) throws IOException {
        try (var children = Files.list(directory)) {
            return children.sorted().toList();
        }
    }
}
