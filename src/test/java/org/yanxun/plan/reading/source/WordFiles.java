package org.yanxun.plan.reading.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files made for a test. */
final class WordFiles {

    private static final String HEAD =
            "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
    private static final String FOOT = "</w:body></w:document>";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** A file whose body is this XML. */
    static byte[] withBody(String body) {
        return new WordFiles().part("word/document.xml", HEAD + body + FOOT).bytes();
    }

    /** A file with numbered lists. */
    static byte[] withNumbers(String numbering, String body) {
        return new WordFiles()
                .part("word/numbering.xml", "<w:numbering xmlns:w='w'>" + numbering + "</w:numbering>")
                .part("word/document.xml", HEAD + body + FOOT)
                .bytes();
    }

    /** A paragraph. */
    static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** A paragraph of a list. */
    static String listed(String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='7'/></w:numPr></w:pPr><w:r><w:t>" + words
                + "</w:t></w:r></w:p>";
    }

    /** A small file that unpacks to so many megabytes. */
    static byte[] bomb(int megabytes) {
        WordFiles file = new WordFiles();
        file.zip.setLevel(Deflater.BEST_COMPRESSION);
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        return file.part("word/document.xml", out -> {
                    out.write((HEAD + "<w:p><w:r><w:t>").getBytes(StandardCharsets.UTF_8));
                    for (int at = 0; at < megabytes; at++) {
                        out.write(blanks);
                    }
                })
                .bytes();
    }

    private WordFiles part(String name, String words) {
        return part(name, out -> out.write(words.getBytes(StandardCharsets.UTF_8)));
    }

    private WordFiles part(String name, Content content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            content.write(zip);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }
}
