package org.yanxun.document.sheet.in;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yanxun.document.sheet.SheetLimits;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRefused;

/**
 * A file that somebody brought as a sheet, found to be one by its content and within the limits. Closing it removes
 * what was stored for it.
 */
public final class SheetFile implements AutoCloseable {

    private final Path path;
    private final boolean kept;
    private final SheetLimits limits;
    private final FileKind kind;

    private SheetFile(Path path, boolean kept, SheetLimits limits) throws IOException {
        this.path = path;
        this.kept = kept;
        this.limits = limits;
        this.kind = FileKind.of(path, limits);
    }

    /**
     * Takes what is uploaded, into a temporary file.
     *
     * @throws SheetRefused if it is no sheet or beyond the limits; nothing stays stored then
     */
    public static SheetFile receive(InputStream upload, SheetLimits limits) {
        try {
            Path path = Files.createTempFile("sheet", ".upload");
            try {
                store(upload, path, limits);
                return new SheetFile(path, false, limits);
            } catch (IOException | RuntimeException e) {
                Files.delete(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a file that stays where it is.
     *
     * @throws SheetRefused if it is no sheet or beyond the limits
     */
    public static SheetFile at(Path path, SheetLimits limits) {
        try {
            return new SheetFile(path, true, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is a workbook (xlsx), else it is text (CSV). */
    public boolean isWorkbook() {
        return kind == FileKind.WORKBOOK;
    }

    /** What it must keep to. */
    public SheetLimits limits() {
        return limits;
    }

    /**
     * All lines as they stand, of a workbook those of the first sheet to be seen that holds any. To be closed.
     *
     * @throws SheetRefused here or while reading, if the content is damaged
     */
    public Stream<SheetLine> lines() {
        try {
            return kind == FileKind.WORKBOOK ? XlsxLines.of(path, limits) : CsvLines.of(path, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a workbook's other sheets to be seen that hold something. */
    List<String> otherSheets() {
        try {
            return kind == FileKind.WORKBOOK ? XlsxLines.others(path, limits) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (!kept) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void store(InputStream upload, Path path, SheetLimits limits) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] piece = new byte[1 << 16];
            long stored = 0;
            for (int count = upload.read(piece); count >= 0; count = upload.read(piece)) {
                stored += count;
                FileKind.refuseBeyond(stored, limits);
                out.write(piece, 0, count);
            }
        }
    }
}
