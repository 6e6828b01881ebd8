package org.yanxun.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;

/**
 * How PostgreSQL's programs, which refuse to run as root, are run by this user.
 *
 * @param prefix the words put before the program
 * @param gives whether files must be given to the other user first
 */
record Launch(List<String> prefix, boolean gives) {

    private static final String NOBODY = "65534";

    /**
     * As itself for an ordinary user. For root inside a user namespace of its own, where it counts as nobody and yet owns
     * its files; where that is forbidden, as the user nobody.
     */
    static Launch ofThisUser() {
        if (!isRoot()) {
            return new Launch(List.of(), false);
        }
        var namespace = List.of("unshare", "-U");
        if (works(namespace)) {
            return new Launch(namespace, false);
        }
        var nobody = List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups");
        if (works(nobody)) {
            return new Launch(nobody, true);
        }
        throw new CannotStart("PostgreSQL does not run as root here; start Yanxun as an ordinary user.");
    }

    List<String> command(List<String> program) {
        var command = new ArrayList<>(prefix);
        command.addAll(program);
        return command;
    }

    /** The same in a session of its own, so that Ctrl-C in a terminal does not reach it. */
    List<String> detached(List<String> program) {
        var command = new ArrayList<String>();
        if (works(List.of("setsid"))) {
            command.add("setsid");
        }
        command.addAll(command(program));
        return command;
    }

    /**
     * Lets the other user through the data directory to what will be its own; the files beside it stay closed.
     *
     * @throws CannotStart if what runs without root's rights cannot get as far as there
     */
    Launch into(DataHome home) {
        if (gives) {
            Run.of(List.of("chmod", "go+x", home.directory().toString()));
        }
        if (!prefix.isEmpty()
                && !Run.of(command(List.of("ls", "-d", home.directory() + "/.")))
                        .succeeded()) {
            throw new CannotStart("PostgreSQL does not run as root, and without root's rights it cannot get into "
                    + home.directory() + "; start Yanxun as an ordinary user or on another data directory.");
        }
        return this;
    }

    /** Makes a directory tree the property of the user who will run the programs. */
    void give(Path tree) {
        if (gives) {
            Run.of(List.of("chown", "-R", NOBODY + ":" + NOBODY, tree.toString()));
        }
    }

    private static boolean isRoot() {
        try {
            var self = Path.of("/proc/self");
            return Files.isDirectory(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
        } catch (IOException | UnsupportedOperationException unknown) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return Run.of(command).succeeded();
        } catch (CannotStart missing) {
            return false;
        }
    }
}
