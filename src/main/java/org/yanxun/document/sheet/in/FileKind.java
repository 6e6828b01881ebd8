package org.yanxun.document.sheet.in;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.yanxun.document.sheet.SheetLimits;
import org.yanxun.document.sheet.SheetRefused;

/** What a file is, by its first bytes and never by its name. */
enum FileKind {
    WORKBOOK,
    TEXT;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final int HEAD = 512;

    /** The kind of a file that may be read; refuses every other one. */
    static FileKind of(Path path, SheetLimits limits) throws IOException {
        long size = Files.size(path);
        if (size == 0) {
            throw new SheetRefused("empty");
        }
        refuseBeyond(size, limits);
        byte[] head = head(path);
        if (startsWith(head, ZIP)) {
            ZipGuard.check(path, limits);
            return WORKBOOK;
        }
        if (startsWith(head, OLE)) {
            throw new SheetRefused(isEncrypted(path) ? "encrypted" : "old");
        }
        if (isOther(head)) {
            throw new SheetRefused("type");
        }
        return TEXT;
    }

    static void refuseBeyond(long size, SheetLimits limits) {
        if (size > limits.bytes()) {
            throw new SheetRefused("size", limits.bytes() >> 20);
        }
    }

    /** Pages, pictures and other files with a name of their own in the first bytes. */
    private static boolean isOther(byte[] head) {
        String start =
                new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        boolean unicode = startsWith(head, new byte[] {(byte) 0xff, (byte) 0xfe});
        return start.startsWith("<")
                || start.startsWith("%pdf")
                || start.startsWith("{\\rtf")
                || (!unicode && start.indexOf('\0') >= 0);
    }

    /** An encrypted workbook is an OLE file whose directory names the package in UTF-16. */
    private static boolean isEncrypted(Path path) throws IOException {
        String content = Files.readString(path, StandardCharsets.ISO_8859_1);
        return content.contains(
                new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
