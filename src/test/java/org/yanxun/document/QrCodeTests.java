package org.yanxun.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"1", "https://example.org/s/7?c=AbC-123_x&t=5", "簽到：第三講"})
    void what_is_drawn_can_be_scanned(String text) throws Exception {
        assertThat(scanned(QrCode.svg(text))).isEqualTo(text);
    }

    @Test
    void the_drawing_names_itself() {
        assertThat(QrCode.svg("x", "簽到 \"A&B\" <3>"))
                .contains("role=\"img\"")
                .contains("aria-label=\"簽到 &quot;A&amp;B&quot; &lt;3&gt;\"")
                .contains("<title>簽到 &quot;A&amp;B&quot; &lt;3&gt;</title>")
                .doesNotContain("style=", "<script");
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThatThrownBy(() -> QrCode.svg("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrCode.svg("x".repeat(1201))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrCode.svg("訓".repeat(1200))).isInstanceOf(IllegalArgumentException.class);
        assertThat(QrCode.svg("x".repeat(1200))).startsWith("<svg");
    }

    @Test
    void what_is_drawn_for_a_text_is_the_same_every_time_and_another_for_another_text() {
        assertThat(QrCode.svg("https://x.example/1")).isEqualTo(QrCode.svg("https://x.example/1"));
        assertThat(QrCode.svg("https://x.example/1", "t")).isNotEqualTo(QrCode.svg("https://x.example/2", "t"));
    }

    @Property(tries = 40)
    void any_address_can_be_scanned_whatever_its_length(
            @ForAll @AlphaChars @StringLength(min = 1, max = 300) String text) throws Exception {
        assertThat(scanned(QrCode.svg("https://x.example/" + text))).isEqualTo("https://x.example/" + text);
    }

    /** Reads the strokes back into modules and lets the reader of the same library decode them. */
    private static String scanned(String svg) throws Exception {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(box.find()).isTrue();
        BitMatrix modules = new BitMatrix(Integer.parseInt(box.group(1)) - 8);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1").matcher(svg);
        while (run.find()) {
            int x = Integer.parseInt(run.group(1)) - 4;
            modules.setRegion(x, Integer.parseInt(run.group(2)) - 4, Integer.parseInt(run.group(3)), 1);
        }
        return new Decoder().decode(modules).getText();
    }
}
