package org.yanxun.plan.reading.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.yanxun.plan.reading.source.Unreadable.Reason;

/** A part of an archive, unpacked up to a limit; what goes on beyond it is refused. */
final class Unpacked extends FilterInputStream {

    /** A plan of 5 MB with all its markup stays well below, in bytes. */
    private static final long MOST = 64L << 20;

    private long taken;

    Unpacked(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) {
        taken += more;
        if (taken > MOST) {
            throw new Unreadable(Reason.SWOLLEN);
        }
    }
}
