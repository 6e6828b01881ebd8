package org.yanxun.plan.reading.source;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** PDF files of A4 pages, their Chinese characters as wide as they are high, Latin ones half as wide. */
final class PdfFiles {

    private static final String TO_UNICODE = """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CMapName /Same def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            1 beginbfrange <0000> <FFFF> <0000> endbfrange
            endcmap end end""";

    private PdfFiles() {}

    /** A file of these pages. */
    @SafeVarargs
    static byte[] of(List<Row>... pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            COSDictionary font = font(document);
            for (List<Row> rows : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                PDResources resources = new PDResources();
                resources.put(COSName.getPDFName("F"), PDFontFactory.createFont(font));
                page.setResources(resources);
                page.setContents(new PDStream(document, new ByteArrayInputStream(content(rows))));
                document.addPage(page);
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] content(List<Row> rows) {
        StringBuilder content = new StringBuilder("BT\n");
        for (Row row : rows) {
            String hex = HexFormat.of().formatHex(row.words().getBytes(UTF_16BE));
            content.append("/F %d Tf 1 0 0 1 %d %d Tm <%s> Tj%n"
                    .formatted(row.size(), row.left(), (int) PDRectangle.A4.getHeight() - row.down(), hex));
        }
        return content.append("ET").toString().getBytes(US_ASCII);
    }

    private static COSDictionary font(PDDocument document) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSArray widths = new COSArray();
        List.of(32, 126, 500).forEach(each -> widths.add(COSInteger.get(each)));
        COSDictionary characters = named("Font", "CIDFontType2");
        characters.setItem(COSName.CIDSYSTEMINFO, system);
        characters.setInt(COSName.DW, 1000);
        characters.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(characters);
        COSDictionary font = named("Font", "Type0");
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(
                COSName.TO_UNICODE,
                new PDStream(document, new ByteArrayInputStream(TO_UNICODE.getBytes(US_ASCII))).getCOSObject());
        return font;
    }

    private static COSDictionary named(String type, String subtype) {
        COSDictionary named = new COSDictionary();
        named.setName(COSName.TYPE, type);
        named.setName(COSName.SUBTYPE, subtype);
        named.setName(COSName.BASE_FONT, "Made");
        return named;
    }

    /** Words on a page, in points from its upper left corner. */
    record Row(String words, int left, int down, int size) {}
}
