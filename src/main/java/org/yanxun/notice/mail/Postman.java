package org.yanxun.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.yanxun.kernel.DistrictId;

/** Empties the queue of mails, batch by batch; what the mail server does not take comes back later. */
class Postman {

    /** Small enough that a slow server takes a batch before its mails come back by themselves. */
    private static final int BATCH = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final MailQueue queue;
    private final LetterWriter writer;
    private final JavaMailSender sender;
    private final Clock clock;

    Postman(MailQueue queue, LetterWriter writer, JavaMailSender sender, Clock clock) {
        this.queue = queue;
        this.writer = writer;
        this.sender = sender;
        this.clock = clock;
    }

    /** Takes every district's turn until nothing is due. */
    void rounds() {
        for (DistrictId district : queue.districtsDue(clock.instant())) {
            while (round(district) == BATCH) {
                LOG.debug("{} has more mail", district);
            }
        }
    }

    /** Sends one batch and says how many letters were in it. */
    int round(DistrictId district) {
        List<Letter> letters = queue.take(district, BATCH, clock.instant());
        List<Failure> failures = new ArrayList<>();
        Map<MimeMessage, Letter> mails = written(letters, failures);
        failures.addAll(send(mails));
        Set<UUID> sent = new TreeSet<>();
        letters.forEach(letter -> sent.add(letter.notice().id()));
        failures.forEach(failure -> sent.remove(failure.notice()));
        queue.sent(district, sent, clock.instant());
        queue.failed(district, failures, clock.instant());
        if (!failures.isEmpty()) {
            LOG.warn(
                    "{} mails not sent: {}",
                    failures.size(),
                    failures.getFirst().reason());
        }
        return letters.size();
    }

    private Map<MimeMessage, Letter> written(List<Letter> letters, List<Failure> failures) {
        Map<MimeMessage, Letter> mails = new LinkedHashMap<>();
        for (Letter letter : letters) {
            if (letter.to().address().isEmpty()) {
                failures.add(Failure.forGood(letter, "no longer wanted, or no address"));
                continue;
            }
            try {
                mails.put(writer.write(letter, sender.createMimeMessage().getSession()), letter);
            } catch (MessagingException e) {
                failures.add(Failure.forGood(letter, "no mail address"));
            }
        }
        return mails;
    }

    private List<Failure> send(Map<MimeMessage, Letter> mails) {
        if (mails.isEmpty()) {
            return List.of();
        }
        try {
            sender.send(mails.keySet().toArray(MimeMessage[]::new));
            return List.of();
        } catch (MailSendException e) {
            var refused = e.getFailedMessages();
            return mails.entrySet().stream()
                    .filter(mail -> refused.containsKey(mail.getKey()))
                    .map(mail -> Failure.of(mail.getValue(), refused.getOrDefault(mail.getKey(), e)))
                    .toList();
        } catch (MailException e) {
            return mails.values().stream().map(letter -> Failure.of(letter, e)).toList();
        }
    }
}
