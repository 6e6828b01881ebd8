package org.yanxun.plan.reading.source;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yanxun.plan.reading.source.Unreadable.Reason;

/** The text of a PDF, a paragraph a line; what belongs to its pages rather than to the text is left out. */
final class PdfFile {

    private static final int MOST_PAGES = 600;

    private PdfFile() {}

    static String text(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Unreadable(Reason.SWOLLEN);
            }
            return PdfParagraphs.text(PdfEdges.without(PdfRows.of(document)));
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Reason.ENCRYPTED);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw new Unreadable(Reason.DAMAGED);
        }
    }
}
