package org.yanxun.plan.reading.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the rows of a PDF's pages. */
final class PdfRows extends PDFTextStripper {

    private static final float SMALLER = 0.8f;
    private static final float OFF = 0.1f;
    /** Cells stand further apart than the words of a sentence, in sizes of a character. */
    private static final float WIDE = 1.5f;

    private static final int FEWEST_CELLS = 3;
    private static final String GAP = "   ";

    private final List<PdfRow> rows = new ArrayList<>();
    private final List<PdfPiece> pieces = new ArrayList<>();
    private PdfPaper paper = new PdfPaper(0, 0);

    private PdfRows() {
        setSortByPosition(true);
    }

    static List<PdfRow> of(PDDocument document) throws IOException {
        PdfRows rows = new PdfRows();
        rows.writeText(document, Writer.nullWriter());
        return rows.rows;
    }

    @Override
    protected void startPage(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean lies = page.getRotation() % 180 != 0;
        paper = new PdfPaper(lies ? box.getHeight() : box.getWidth(), lies ? box.getWidth() : box.getHeight());
    }

    @Override
    protected void endPage(PDPage page) {
        close();
    }

    @Override
    protected void writeLineSeparator() {
        close();
    }

    @Override
    protected void writeWordSeparator() {
        // The gaps between the pieces say more.
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        int from = 0;
        for (int at = 1; at <= glyphs.size(); at++) {
            if (at == glyphs.size() || isOff(glyphs.get(at), glyphs.get(at - 1))) {
                List<TextPosition> run = List.copyOf(glyphs.subList(from, at));
                pieces.add(new PdfPiece(run.size() == glyphs.size() ? text : words(run), run));
                from = at;
            }
        }
    }

    /** Whether two characters beside one another are of different size and stand on different lines. */
    private static boolean isOff(TextPosition one, TextPosition other) {
        float large = Math.max(one.getYScale(), other.getYScale());
        float small = Math.min(one.getYScale(), other.getYScale());
        return small < SMALLER * large && Math.abs(one.getYDirAdj() - other.getYDirAdj()) > OFF * large;
    }

    private static String words(List<TextPosition> glyphs) {
        return glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    /** A page's number may stand so near to its last row that both are taken for one. */
    private void close() {
        pieces.removeIf(piece -> piece.words().isBlank());
        if (pieces.isEmpty()) {
            return;
        }
        PdfPiece main = pieces.stream()
                .max(Comparator.comparingDouble(PdfPiece::size)
                        .thenComparingInt(piece -> piece.glyphs().size()))
                .orElseThrow();
        List<PdfPiece> strays = pieces.stream()
                .filter(piece -> isOff(piece.head(), main.head()) && paper.atEdge(piece.base()))
                .toList();
        pieces.removeAll(strays);
        boolean above = main.base() < paper.height() / 2;
        if (above) {
            strays.forEach(stray -> add(List.of(stray)));
        }
        add(pieces);
        if (!above) {
            strays.forEach(stray -> add(List.of(stray)));
        }
        pieces.clear();
    }

    private void add(List<PdfPiece> row) {
        PdfPiece first = row.getFirst();
        float size = (float) row.stream().mapToDouble(PdfPiece::size).max().orElse(1);
        boolean cells = isApart(row, size);
        StringBuilder words = new StringBuilder(first.words());
        for (int at = 1; at < row.size(); at++) {
            words.append(cells && row.get(at).behind(row.get(at - 1)) > WIDE * size ? GAP : " ")
                    .append(row.get(at).words());
        }
        PdfPlace place =
                new PdfPlace(first.left(), row.getLast().right(), first.base(), size, PdfRow.first(first.glyphs()));
        rows.add(new PdfRow(getCurrentPageNo(), paper, words.toString().strip(), place, cells));
    }

    private static boolean isApart(List<PdfPiece> row, float size) {
        int gaps = 0;
        for (int at = 1; at < row.size(); at++) {
            gaps += row.get(at).behind(row.get(at - 1)) > WIDE * size ? 1 : 0;
        }
        return gaps + 1 >= FEWEST_CELLS;
    }
}
