package org.yanxun.plan.reading.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yanxun.plan.reading.source.Unreadable.Reason;

/** The text of a Word file (.docx). Only the parts with words are unpacked, and no further than a plan may reach. */
final class DocxFile {

    private static final String BODY = "word/document.xml";
    private static final String NUMBERS = "word/numbering.xml";
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    private DocxFile() {}

    static String text(byte[] bytes) {
        try {
            Path file = Files.createTempFile("plan", ".docx");
            try {
                Files.write(file, bytes);
                return text(file);
            } finally {
                Files.delete(file);
            }
        } catch (ZipException | XMLStreamException e) {
            throw new Unreadable(Reason.DAMAGED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(BODY) == null) {
                throw new Unreadable(Reason.TYPE);
            }
            DocxNumbers numbers = new DocxNumbers();
            if (zip.getEntry(NUMBERS) != null) {
                each(zip, NUMBERS, numbers::read);
            }
            DocxWords words = new DocxWords(numbers);
            each(zip, BODY, words::read);
            return words.text();
        }
    }

    private static void each(ZipFile zip, String name, Step step) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        try (InputStream in = new Unpacked(zip.getInputStream(entry))) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                xml.next();
                step.take(xml);
            }
            xml.close();
        }
    }

    /** What is done at each event of a part. */
    private interface Step {
        void take(XMLStreamReader xml) throws XMLStreamException;
    }
}
