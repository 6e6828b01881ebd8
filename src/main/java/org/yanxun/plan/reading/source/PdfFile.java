package org.yanxun.plan.reading.source;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yanxun.plan.reading.source.Unreadable.Reason;

/** The text of a PDF; lines that the page's width broke inside a sentence are joined again. */
final class PdfFile {

    private static final int MOST_PAGES = 600;
    /** A line end between two Chinese characters, the line before it long enough to have filled the page's width. */
    private static final Pattern BROKEN = Pattern.compile(
            "(?<=[^\\n]{24}[\\p{IsHan},，、；：（]) ?\\n(?=[\\p{IsHan}\\d“「（](?![、.．]|[一二三四五六七八九十]{0,2}[、）)]))");

    private PdfFile() {}

    static String text(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Unreadable(Reason.SWOLLEN);
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            return BROKEN.matcher(stripper.getText(document)).replaceAll("");
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Reason.ENCRYPTED);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw new Unreadable(Reason.DAMAGED);
        }
    }
}
