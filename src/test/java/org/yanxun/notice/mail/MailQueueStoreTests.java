package org.yanxun.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.kernel.MovableClock;
import org.yanxun.kernel.PersonId;
import org.yanxun.notice.NoticeFixture;
import org.yanxun.notice.domain.Glance;
import org.yanxun.notice.domain.NoticeRows;
import org.yanxun.notice.domain.Telling;
import org.yanxun.roster.RosterFixture;
import org.yanxun.shell.speech.Language;
import tools.jackson.databind.json.JsonMapper;

@StoreTest
class MailQueueStoreTests {

    private final MovableClock clock = NoticeFixture.clock();
    private final JdbcClient client;
    private final TransactionTemplate transactions;
    private final NoticeFixture fixture;
    private final Telling telling;
    private final MailQueue queue;

    MailQueueStoreTests(TestDatabase database) {
        client = database.client();
        transactions = database.transactions();
        fixture = NoticeFixture.in(database.owner(), RosterFixture.on(client));
        telling = new Telling(client, fixture, clock, "mail.example");
        queue = new MailQueue(client, new NoticeRows(JsonMapper.builder().build()));
    }

    @Test
    void only_who_has_an_address_and_wants_mail_gets_some() {
        PersonId reachable = reachable("lin@school.example");
        PersonId without = fixture.somebody().create();
        PersonId optedOut = reachable("no@school.example");
        Telling.preferences(client, clock).mail(fixture.teacher(optedOut), false);

        telling.seats(reachable, without, optedOut);

        assertThat(take()).extracting(letter -> letter.to().address()).containsExactly("lin@school.example");
        assertThat(fixture.toldTo(optedOut)).hasSize(1);
    }

    @Test
    void a_house_without_mail_keeps_its_notices_inside() {
        PersonId reachable = reachable("lin@school.example");

        new Telling(client, fixture, clock, "").seats(reachable);

        assertThat(fixture.toldTo(reachable)).hasSize(1);
        assertThat(take()).isEmpty();
        assertThat(queue.districtsDue(clock.instant())).doesNotContain(fixture.district());
    }

    @Test
    void a_notice_told_twice_is_mailed_once() {
        PersonId reachable = reachable("lin@school.example");

        telling.seats(reachable);
        telling.seats(reachable);

        assertThat(take()).hasSize(1);
    }

    @Test
    void what_one_node_takes_no_other_takes() {
        telling.seats(reachable("a@school.example"), reachable("b@school.example"));

        List<Letter> other = transactions.execute(status -> {
            assertThat(take()).hasSize(2);
            return CompletableFuture.supplyAsync(this::take).join();
        });

        assertThat(other).isEmpty();
        assertThat(take()).isEmpty();
    }

    @Test
    void a_mail_comes_back_later_and_later_until_it_is_sent() {
        telling.seats(reachable("lin@school.example"));

        for (int tries = 1; tries <= 3; tries++) {
            int minutes = Patience.MINUTES.get(tries - 1);
            assertThat(take()).extracting(Letter::tries).containsExactly(tries);
            clock.pass(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(take()).isEmpty();
            clock.pass(Duration.ofSeconds(1));
        }
        List<Letter> letters = take();
        queue.sent(fixture.district(), List.of(letters.getFirst().notice().id()), clock.instant());
        clock.pass(Duration.ofDays(30));

        assertThat(take()).isEmpty();
    }

    @Test
    void what_is_given_up_stays_with_its_reason_and_comes_no_more() {
        telling.seats(reachable("lin@school.example"));
        Letter letter = take().getFirst();

        queue.failed(fixture.district(), List.of(Failure.forGood(letter, "550 no such user")), clock.instant());
        clock.pass(Duration.ofDays(30));

        assertThat(take()).isEmpty();
        assertThat(client.sql("select failure from notice.mail where notice_id = :id and given_up_at is not null")
                        .param("id", letter.notice().id())
                        .query(String.class)
                        .single())
                .isEqualTo("550 no such user");
    }

    @Test
    void a_letter_speaks_the_language_its_reader_used_last() {
        PersonId reader = reachable("lin@school.example");
        var preferences = Telling.preferences(client, clock);
        preferences.speaks(
                fixture.teacher(reader), Language.HANS, new Glance(0, true, "lin@school.example", "zh-Hant"));

        telling.seats(reader);

        assertThat(take()).extracting(letter -> letter.to().language()).containsExactly(Language.HANS);
    }

    @Test
    void whoever_opts_out_while_a_mail_waits_has_no_address_any_more() {
        PersonId reader = reachable("lin@school.example");
        telling.seats(reader);
        Telling.preferences(client, clock).mail(fixture.teacher(reader), false);

        assertThat(take()).extracting(letter -> letter.to().address()).containsExactly("");
    }

    private PersonId reachable(String address) {
        return fixture.reachableAt(address, fixture.somebody().create());
    }

    private List<Letter> take() {
        Instant now = clock.instant();
        return queue.take(fixture.district(), 20, now);
    }
}
