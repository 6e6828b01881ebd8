package org.yanxun.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yanxun.notice.Notice;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

/** Writes a notice as a mail: plain text in the reader's language, with a link if the house knows its own address. */
@Component
class LetterWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Words words;
    private final Clock clock;
    private final String house;
    private final String from;

    LetterWriter(
            Words words,
            Clock clock,
            @Value("${yanxun.address:}") String house,
            @Value("${yanxun.mail.from:yanxun@localhost}") String from) {
        this.words = words;
        this.clock = clock;
        this.house = house.strip().replaceAll("/+$", "");
        this.from = from;
    }

    /**
     * The mail.
     *
     * @throws MessagingException if the address is none
     */
    MimeMessage write(Letter letter, Session session) throws MessagingException {
        Speech speech = words.in(letter.to().language());
        var mail = new MimeMessage(session);
        // Always the same identity for a notice, so that a mail sent twice by mishap is shown once.
        mail.setHeader("Message-ID", "<" + letter.notice().id() + "@notice.yanxun>");
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(
                MimeMessage.RecipientType.TO, new InternetAddress(letter.to().address(), true));
        mail.setSubject(subject(letter.notice(), speech), UTF_8);
        mail.setSentDate(Date.from(letter.notice().createdAt()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setText(text(letter, speech), UTF_8, "plain");
        return mail;
    }

    private String subject(Notice notice, Speech speech) {
        String heading = notice.heading(speech, clock.getZone());
        return speech.w("notice.mail.subject", heading).replaceAll("\\p{Cntrl}+", " ");
    }

    private String text(Letter letter, Speech speech) {
        Notice notice = letter.notice();
        var lines =
                new StringBuilder(speech.w("notice.mail.greeting", letter.to().name()));
        lines.append("\n\n").append(notice.heading(speech, clock.getZone()));
        lines.append("\n").append(notice.text(speech, clock.getZone())).append("\n");
        if (!house.isEmpty()) {
            lines.append("\n").append(house).append(notice.link()).append("\n");
        }
        return lines.append("\n")
                .append(speech.w("notice.mail.foot"))
                .append("\n")
                .toString();
    }
}
