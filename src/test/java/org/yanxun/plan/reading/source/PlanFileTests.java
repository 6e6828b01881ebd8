package org.yanxun.plan.reading.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFileTests {

    private static final String PLAN = "某區計劃\n一、甲\n培訓教師10名。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030", "Big5"})
    void plain_text_is_read_in_the_usual_encodings(String encoding) {
        assertThat(PlanFile.text(PLAN.getBytes(Charset.forName(encoding)))).isEqualTo(PLAN);
    }

    @Test
    void a_word_file_says_a_line_a_paragraph_and_a_line_a_row() {
        String cells = "<w:tc>" + WordFiles.paragraph("新教師") + "</w:tc><w:tc>" + WordFiles.paragraph("40") + "</w:tc>";
        byte[] file = WordFiles.withBody(
                WordFiles.paragraph("某區計劃") + "<w:tbl><w:tr>" + cells + "</w:tr></w:tbl>" + WordFiles.paragraph("完"));
        assertThat(PlanFile.text(file)).isEqualTo("某區計劃\n新教師\t40\t\n完\n");
    }

    @Test
    void the_numbers_word_draws_are_written_out_and_its_bullets_are_not() {
        String numbering = """
                <w:abstractNum w:abstractNumId='3'><w:lvl w:ilvl='0'><w:start w:val='1'/>
                <w:numFmt w:val='%s'/><w:lvlText w:val='%%1、'/></w:lvl></w:abstractNum>
                <w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num>""";
        String body = WordFiles.listed("甲") + WordFiles.listed("乙");
        assertThat(PlanFile.text(WordFiles.withNumbers(numbering.formatted("chineseCounting"), body)))
                .isEqualTo("一、甲\n二、乙\n");
        assertThat(PlanFile.text(WordFiles.withNumbers(numbering.formatted("bullet"), body)))
                .isEqualTo("甲\n乙\n");
    }

    @Test
    void what_was_deleted_or_is_said_twice_for_old_programs_is_not_read() {
        byte[] file = WordFiles.withBody(
                "<w:p><w:del><w:r><w:delText>刪</w:delText></w:r></w:del><w:r><w:t>留</w:t></w:r></w:p>"
                        + "<w:p><Fallback><w:r><w:t>重</w:t></w:r></Fallback></w:p>");
        assertThat(PlanFile.text(file)).isEqualTo("留\n\n");
    }

    @Test
    void a_word_file_that_unpacks_to_far_more_is_refused() {
        byte[] bomb = WordFiles.bomb(400);
        assertThat(bomb.length).isLessThan(PlanFile.LARGEST);
        refuses(bomb, Unreadable.Reason.SWOLLEN);
    }

    @Test
    void a_damaged_word_file_and_another_archive_are_refused() {
        byte[] whole = WordFiles.withBody(WordFiles.paragraph("甲"));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        refuses(cut, Unreadable.Reason.DAMAGED);
        refuses(WordFiles.withBody("<w:p><w:t>甲"), Unreadable.Reason.DAMAGED);
        refuses(WordFiles.withBody("<w:p>".repeat(200_000)), Unreadable.Reason.DAMAGED);
    }

    @Test
    void a_pdf_is_read_and_one_with_a_password_refused() throws IOException {
        assertThat(PlanFile.text(pdf(false))).contains("Plan of 48 credits");
        refuses(pdf(true), Unreadable.Reason.ENCRYPTED);
        refuses("%PDF-1.7 and nothing more".getBytes(UTF_8), Unreadable.Reason.DAMAGED);
    }

    @Test
    void old_word_files_pages_and_programs_are_refused_by_what_they_are() {
        refuses(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2}, Unreadable.Reason.OLD);
        refuses("<!DOCTYPE html><p>計劃</p>".getBytes(UTF_8), Unreadable.Reason.TYPE);
        refuses("{\\rtf1 plan}".getBytes(UTF_8), Unreadable.Reason.TYPE);
        refuses(new byte[] {(byte) 0x7f, 'E', 'L', 'F', 0, 0, 1, 0}, Unreadable.Reason.TYPE);
        refuses(new byte[0], Unreadable.Reason.EMPTY);
        refuses(" \n".getBytes(UTF_8), Unreadable.Reason.WORDLESS);
        refuses(new byte[PlanFile.LARGEST + 1], Unreadable.Reason.LARGE);
    }

    @Test
    void an_encrypted_word_file_says_so() {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[600 + name.length];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, file, 0, 4);
        System.arraycopy(name, 0, file, 600, name.length);
        refuses(file, Unreadable.Reason.ENCRYPTED);
    }

    private static void refuses(byte[] file, Unreadable.Reason reason) {
        assertThatThrownBy(() -> PlanFile.text(file))
                .isInstanceOf(Unreadable.class)
                .extracting(e -> ((Unreadable) e).key())
                .isEqualTo(new Unreadable(reason).key());
    }

    private static byte[] pdf(boolean encrypted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Plan of 48 credits");
                content.endText();
            }
            if (encrypted) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
