package org.yanxun.notice.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;

/** Mail goes out only where a mail server is named (spring.mail.host); without one, notices stay in the house. */
@Configuration(proxyBeanMethods = false)
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

    /** Asked when the house opens, not when it is built: one build serves houses with mail and without. */
    @Bean
    SchedulingConfigurer rounds(
            Postman postman,
            @Value("${spring.mail.host:}") String host,
            @Value("${yanxun.mail.every:15s}") Duration every) {
        return tasks -> {
            if (!host.isBlank()) {
                tasks.addFixedDelayTask(new FixedDelayTask(postman::rounds, every, every));
            }
        };
    }
}
