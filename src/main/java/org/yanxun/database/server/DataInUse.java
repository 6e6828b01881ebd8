package org.yanxun.database.server;

import java.nio.file.Path;
import org.yanxun.database.CannotStart;

/** Another running Yanxun holds the data directory. */
public final class DataInUse extends CannotStart {

    DataInUse(Path directory) {
        super("The data directory " + directory + " is in use by another Yanxun.");
    }
}
