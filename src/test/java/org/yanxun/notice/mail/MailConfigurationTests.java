package org.yanxun.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.yanxun.notice.NoticeFixture;

class MailConfigurationTests {

    private final ApplicationContextRunner house = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(MailConfiguration.class)
            .withBean(Clock.class, NoticeFixture::clock)
            .withBean(MailQueue.class, () -> mock(MailQueue.class))
            .withBean(LetterWriter.class, () -> mock(LetterWriter.class));

    @Test
    void without_a_mail_server_nobody_carries_mail() {
        house.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Postman.class));
        house.withPropertyValues("spring.mail.host=")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Postman.class));
    }

    @Test
    void with_a_mail_server_there_is_a_postman_who_does_not_wait_for_ever() {
        house.withPropertyValues("spring.mail.host=mail.example").run(context -> {
            assertThat(context).hasSingleBean(Postman.class);
            assertThat(context.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
                    .containsKeys("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
        });
    }

    @Test
    void a_waiting_time_that_was_set_is_kept() {
        house.withPropertyValues("spring.mail.host=mail.example", "spring.mail.properties.mail.smtp.timeout=5000")
                .run(context -> assertThat(
                                context.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
                        .containsEntry("mail.smtp.timeout", "5000"));
    }
}
