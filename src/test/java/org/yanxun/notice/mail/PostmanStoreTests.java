package org.yanxun.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.kernel.MovableClock;
import org.yanxun.kernel.PersonId;
import org.yanxun.notice.NoticeFixture;
import org.yanxun.notice.domain.NoticeRows;
import org.yanxun.notice.domain.Telling;
import org.yanxun.roster.RosterFixture;
import org.yanxun.shell.speech.Words;
import tools.jackson.databind.json.JsonMapper;

@StoreTest
class PostmanStoreTests {

    private final MovableClock clock = NoticeFixture.clock();
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final JdbcClient client;
    private final NoticeFixture fixture;
    private final Telling telling;
    private final Postman postman;

    PostmanStoreTests(TestDatabase database) {
        client = database.client();
        fixture = NoticeFixture.in(database.owner(), RosterFixture.on(client));
        telling = new Telling(client, fixture, clock, "127.0.0.1");
        var queue = new MailQueue(client, new NoticeRows(JsonMapper.builder().build()));
        var writer = new LetterWriter(new Words(), clock, "https://yanxun.example", "yanxun@district.example");
        postman = new Postman(queue, writer, sender, clock);
    }

    @BeforeEach
    void open() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void a_notice_arrives_as_plain_text_with_subject_and_link() throws Exception {
        telling.seats(reachable("lin@school.example"));

        postman.rounds();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("【研訓】「班主任研修第一期」有您的名額");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getContent().toString())
                .contains("林小溪，您好：", "2026 年 3 月 10 日 09:00", "一號樓 201")
                .contains("https://yanxun.example/classes/" + fixture.trainingClass());
        assertThat(mail.getMessageID()).endsWith("@notice.yanxun>");
        assertThat(state()).containsEntry("sent", 1L);
    }

    @Test
    void everyone_gets_one_mail_however_many_rounds_there_are() {
        PersonId[] people = IntStream.range(0, 45)
                .mapToObj(number -> reachable("t" + number + "@school.example"))
                .toArray(PersonId[]::new);
        telling.seats(people);

        postman.rounds();
        clock.pass(Duration.ofDays(3));
        postman.rounds();

        assertThat(server.getReceivedMessages()).hasSize(45);
        assertThat(state()).containsEntry("sent", 45L);
    }

    @Test
    void while_the_mail_server_is_down_mails_wait_and_arrive_later() {
        server.stop();
        telling.seats(reachable("lin@school.example"));

        postman.rounds();
        assertThat(state())
                .containsEntry("sent", 0L)
                .containsEntry("failed", 1L)
                .containsEntry("given_up", 0L);
        open();
        postman.rounds();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.pass(Duration.ofMinutes(10));
        postman.rounds();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state()).containsEntry("sent", 1L).containsEntry("failed", 0L);
    }

    @Test
    void after_the_last_try_a_mail_is_given_up_with_the_reason_kept() {
        server.stop();
        telling.seats(reachable("lin@school.example"));

        for (int tries = 0; tries < 9; tries++) {
            postman.rounds();
            clock.pass(Duration.ofDays(1));
        }

        assertThat(state())
                .containsEntry("given_up", 1L)
                .containsEntry("failed", 1L)
                .containsEntry("tries", 6L);
    }

    @Test
    void a_wrong_address_is_given_up_at_once_and_does_not_keep_the_others() {
        telling.seats(reachable("nowhere"), reachable("lin@school.example"));

        postman.rounds();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state()).containsEntry("sent", 1L).containsEntry("given_up", 1L);
    }

    private PersonId reachable(String address) {
        return fixture.reachableAt(address, fixture.somebody().create());
    }

    private Map<String, Object> state() {
        return client.sql("""
                        select count(sent_at) as sent, count(given_up_at) as given_up, count(failure) as failed,
                               max(tries)::bigint as tries
                        from notice.mail where district_id = :district
                        """)
                .param("district", fixture.district().value())
                .query()
                .singleRow();
    }
}
