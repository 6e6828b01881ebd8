package org.yanxun.document.sheet.in;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.yanxun.document.sheet.SheetLimits;
import org.yanxun.document.sheet.SheetRefused;

/**
 * Unpacks a workbook once, keeping nothing, before anything reads it: declared sizes may lie, so the bytes themselves
 * are counted.
 */
final class ZipGuard {

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_RATIO = 200;
    private static final long SMALL = 4L << 20;

    private final SheetLimits limits;
    private final byte[] piece = new byte[1 << 16];
    private long unpacked;

    private ZipGuard(SheetLimits limits) {
        this.limits = limits;
    }

    /** Refuses what is no workbook, is damaged or unpacks to more than it may. */
    static void check(Path path, SheetLimits limits) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new SheetRefused("type");
            }
            if (zip.size() > MOST_ENTRIES) {
                throw new SheetRefused("unpacked");
            }
            new ZipGuard(limits).unpackAll(zip);
        } catch (IOException e) {
            throw new SheetRefused("damaged");
        }
    }

    private void unpackAll(ZipFile zip) throws IOException {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            try (InputStream in = zip.getInputStream(entry)) {
                count(in, entry.getCompressedSize());
            }
        }
    }

    private void count(InputStream in, long packed) throws IOException {
        long own = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            own += read;
            unpacked += read;
            boolean swollen = own > SMALL && own / MOST_RATIO > packed;
            if (unpacked > limits.unpackedBytes() || swollen) {
                throw new SheetRefused("unpacked");
            }
        }
    }
}
