package org.yanxun.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanxun.notice.mail.LettersFixture.letter;
import static org.yanxun.notice.mail.LettersFixture.writer;

import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.notice.Gap;
import org.yanxun.notice.Notice;
import org.yanxun.shell.speech.Language;

class LetterWriterTests {

    private static final Session SESSION = Session.getInstance(new Properties());

    @Test
    void a_letter_says_who_what_and_where_to_look() throws Exception {
        MimeMessage mail =
                writer("https://yanxun.example/").write(letter("lin@school.example", Language.HANT, 1), SESSION);

        assertThat(mail.getSubject()).isEqualTo("【研訓】「家校溝通」准假了");
        assertThat(mail.getAllRecipients()).extracting(String::valueOf).containsExactly("lin@school.example");
        assertThat(mail.getFrom()).extracting(String::valueOf).containsExactly("yanxun@district.example");
        assertThat(mail.getContent().toString())
                .startsWith("林小溪，您好：")
                .contains("2026 年 3 月 10 日 09:00 這一場，您的請假已經批准。")
                .contains("\nhttps://yanxun.example/check-in/7\n");
    }

    @Test
    void without_an_address_of_the_house_there_is_no_link() throws Exception {
        MimeMessage mail = writer("").write(letter("lin@school.example", Language.HANT, 1), SESSION);

        assertThat(mail.getContent().toString()).contains("請假已經批准").doesNotContain("check-in", "http");
    }

    @Test
    void a_letter_is_written_in_the_readers_language() throws Exception {
        MimeMessage english = writer("").write(letter("lin@school.example", Language.EN, 1), SESSION);
        MimeMessage simplified = writer("").write(letter("lin@school.example", Language.HANS, 1), SESSION);

        assertThat(english.getSubject()).isEqualTo("[Yanxun] Your leave from “家校溝通” is granted");
        assertThat(english.getContent().toString()).startsWith("Dear 林小溪,");
        assertThat(simplified.getSubject()).startsWith("【研训】");
    }

    @Test
    void a_notices_letter_always_bears_the_same_identity() throws Exception {
        MimeMessage once = writer("").write(letter("lin@school.example", Language.HANT, 1), SESSION);
        MimeMessage again = writer("").write(letter("lin@school.example", Language.EN, 2), SESSION);

        assertThat(once.getMessageID()).isNotBlank().isEqualTo(again.getMessageID());
    }

    @Test
    void a_title_cannot_smuggle_in_a_header() throws Exception {
        var notice = new Notice(
                UUID.randomUUID(),
                "LEAVE_GRANTED",
                List.of(new Gap.Text("課\r\nBcc: all@school.example"), new Gap.Text("")),
                "/",
                LettersFixture.WHEN,
                null);
        var letter = new Letter(notice, new Letter.To("林小溪", "lin@school.example", Language.HANT), 1);

        MimeMessage mail = writer("").write(letter, SESSION);

        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).doesNotContain("\n", "\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a b@school.example", "@school.example"})
    void what_is_no_address_is_refused(String address) {
        assertThatThrownBy(() -> writer("").write(letter(address, Language.HANT, 1), SESSION))
                .isInstanceOf(AddressException.class);
    }
}
