package org.yanxun.database.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;

/** The claim of one process on the data directory; the operating system gives it back however the process ends. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock of(DataHome home) {
        try {
            var channel = FileChannel.open(
                    home.prepared().file("yanxun.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (claimed(channel) == null) {
                channel.close();
                throw new DataInUse(home.directory());
            }
            return new DataLock(channel);
        } catch (IOException failure) {
            throw new CannotStart("The data directory " + home.directory() + " cannot be written.", failure);
        }
    }

    private static @Nullable FileLock claimed(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
