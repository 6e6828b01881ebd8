package org.yanxun.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.yanxun.notice.NoticeFixture;

class MailConfigurationTests {

    private final ApplicationContextRunner house = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withInitializer(house ->
                    house.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance()))
            .withUserConfiguration(MailConfiguration.class)
            .withBean(Clock.class, NoticeFixture::clock)
            .withBean(MailQueue.class, () -> mock(MailQueue.class))
            .withBean(LetterWriter.class, () -> mock(LetterWriter.class));

    @Test
    void without_a_mail_server_nobody_carries_mail() {
        house.withPropertyValues("spring.mail.host=").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(tasks(context)).isEmpty();
        });
    }

    @Test
    void with_a_mail_server_the_postman_makes_his_rounds_and_does_not_wait_for_ever() {
        house.withPropertyValues("spring.mail.host=mail.example", "yanxun.mail.every=20s")
                .run(context -> {
                    assertThat(tasks(context))
                            .singleElement()
                            .satisfies(task ->
                                    assertThat(task.getIntervalDuration()).isEqualTo(Duration.ofSeconds(20)));
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

    private static List<FixedDelayTask> tasks(ApplicationContext context) {
        var registrar = new ScheduledTaskRegistrar();
        context.getBean(SchedulingConfigurer.class).configureTasks(registrar);
        return registrar.getFixedDelayTaskList().stream()
                .map(FixedDelayTask.class::cast)
                .toList();
    }
}
