package org.yanxun.notice.mail;

import java.time.Clock;
import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Mail goes out only where a mail server is named (spring.mail.host); without one, notices stay in the house. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
@EnableScheduling
class MailConfiguration {

    /** Milliseconds; Jakarta Mail itself would wait for ever. */
    private static final String WAIT = "15000";

    @Bean
    Postman postman(MailQueue queue, LetterWriter writer, JavaMailSenderImpl sender, Clock clock) {
        Properties properties = sender.getJavaMailProperties();
        properties.putIfAbsent("mail.smtp.connectiontimeout", WAIT);
        properties.putIfAbsent("mail.smtp.timeout", WAIT);
        properties.putIfAbsent("mail.smtp.writetimeout", WAIT);
        return new Postman(queue, writer, sender, clock);
    }
}
