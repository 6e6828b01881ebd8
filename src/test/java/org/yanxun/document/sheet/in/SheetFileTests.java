package org.yanxun.document.sheet.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.document.sheet.SheetLimits;
import org.yanxun.document.sheet.SheetRefused;

class SheetFileTests {

    @Test
    void a_workbook_and_a_text_are_told_apart_by_content() {
        try (SheetFile workbook = SomeFile.received(SomeFile.workbook(sheet -> sheet.value(0, 0, "姓名")));
                SheetFile text = SomeFile.received(SomeFile.csv("姓名\n"))) {
            assertThat(workbook.isWorkbook()).isTrue();
            assertThat(text.isWorkbook()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 …",
                "<html><table><tr><td>姓名",
                "  <?xml version='1.0'?>",
                "{\\rtf1",
                "GIF89a\0\0",
                "\0\0\0\1"
            })
    void other_files_are_no_sheets(String content) {
        refused(SomeFile.csv(content)).isEqualTo("document.sheet.type");
    }

    @Test
    void another_packed_file_is_no_sheet() {
        refused(SomeFile.zip("word/document.xml", new byte[] {1})).isEqualTo("document.sheet.type");
    }

    @Test
    void nothing_is_no_sheet() {
        refused(new byte[0]).isEqualTo("document.sheet.empty");
    }

    @Test
    void an_old_workbook_and_one_with_a_password_each_get_their_own_advice() {
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 2048);
        byte[] encrypted = old.clone();
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, encrypted, 1024, name.length);

        refused(old).isEqualTo("document.sheet.old");
        refused(encrypted).isEqualTo("document.sheet.encrypted");
    }

    @Test
    void a_cut_off_workbook_is_damaged() {
        byte[] whole = SomeFile.workbook(sheet -> sheet.value(0, 0, "姓名"));

        refused(Arrays.copyOf(whole, whole.length / 2)).isEqualTo("document.sheet.damaged");
    }

    @Test
    void a_workbook_of_nonsense_is_damaged() {
        byte[] nonsense = SomeFile.zip("xl/workbook.xml", SomeFile.csv("<not xml"));

        assertThatThrownBy(() -> SomeFile.lines(nonsense))
                .isInstanceOf(SheetRefused.class)
                .extracting(refused -> ((SheetRefused) refused).reason())
                .isEqualTo("document.sheet.damaged");
    }

    @Test
    void too_many_bytes_are_refused_before_they_are_stored() {
        SheetLimits small = SheetLimits.standard().bytes(1 << 20);
        byte[] large = new byte[(1 << 20) + 1];
        Arrays.fill(large, (byte) 'x');

        assertThatThrownBy(() -> SheetFile.receive(new ByteArrayInputStream(large), small))
                .isInstanceOf(SheetRefused.class)
                .extracting(refused ->
                        ((SheetRefused) refused).problems().getFirst().arguments())
                .hasToString("[1]");
        assertThat(SheetFile.receive(new ByteArrayInputStream(large, 0, 1 << 20), small))
                .isNotNull();
    }

    @Test
    void a_bomb_is_not_unpacked() {
        refused(SomeFile.zip("xl/workbook.xml", new byte[64 << 20])).isEqualTo("document.sheet.unpacked");
    }

    @Test
    void content_that_packs_badly_counts_too() {
        byte[] noise = new byte[3 << 20];
        new Random(1).nextBytes(noise);
        byte[] file = SomeFile.zip("xl/workbook.xml", noise);
        SheetLimits tight = SheetLimits.standard().unpackedBytes(2 << 20);

        assertThatThrownBy(() -> SheetFile.receive(new ByteArrayInputStream(file), tight))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("unpacked");
    }

    @Test
    void what_was_received_is_gone_afterwards_and_a_given_file_stays(@TempDir Path home) throws IOException {
        Path given = Files.writeString(home.resolve("a.csv"), "姓名\n");

        try (SheetFile file = SheetFile.at(given, SheetLimits.standard())) {
            assertThat(file.limits()).isEqualTo(SheetLimits.standard());
        }

        assertThat(given).exists();
    }

    private static AbstractStringAssert<?> refused(byte[] bytes) {
        try (SheetFile file = SomeFile.received(bytes)) {
            return assertThat("taken, workbook: " + file.isWorkbook());
        } catch (SheetRefused refused) {
            return assertThat(refused.reason());
        }
    }
}
