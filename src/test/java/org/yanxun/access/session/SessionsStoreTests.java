package org.yanxun.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.Demonstration;
import org.yanxun.access.domain.Hats;
import org.yanxun.access.domain.Secrets;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

@HouseTest
class SessionsStoreTests {

    private final ApplicationContext house;
    private final TestActors people;
    private final JdbcClient client;
    private final Clock clock;

    @Autowired
    SessionsStoreTests(ApplicationContext house, TestActors people, JdbcClient client, Clock clock) {
        this.house = house;
        this.people = people;
        this.client = client;
        this.clock = clock;
    }

    @Test
    void a_session_ends_twelve_hours_after_it_was_last_seen_and_is_swept_away() {
        String token = people.cookie(Role.TEACHER);

        assertThat(in(Duration.ofHours(11)).find(token)).isPresent();
        assertThat(in(Duration.ofHours(22)).find(token)).isPresent();
        assertThat(in(Duration.ofHours(35)).find(token)).isEmpty();

        in(Duration.ofHours(35)).sweep();
        assertThat(in(Duration.ZERO).find(token)).isEmpty();
    }

    @Test
    void a_session_ends_after_seven_days_however_busy_it_is() {
        String token = people.cookie(Role.TEACHER);
        for (int hours = 10; hours < 168; hours += 10) {
            assertThat(in(Duration.ofHours(hours)).find(token)).as(hours + " h").isPresent();
        }
        assertThat(in(Duration.ofHours(169)).find(token)).isEmpty();
    }

    @Test
    void what_another_node_ended_ends_here_within_the_time_a_session_is_remembered() {
        String token = people.cookie(Role.TEACHER);
        var nanos = new AtomicLong();
        Sessions here = in(Duration.ZERO, nanos::get);
        assertThat(here.find(token)).isPresent();

        in(Duration.ZERO).endAll(people.account(people.person(Role.TEACHER)));

        assertThat(here.find(token)).as("still remembered").isPresent();
        assertThat(in(Duration.ZERO).find(token)).as("asked anew").isEmpty();
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(here.find(token)).as("remembered no longer").isEmpty();
    }

    @Test
    void many_who_call_at_once_are_each_taken_for_who_they_are() {
        Sessions fresh = in(Duration.ZERO);
        List<Role> roles = List.of(Role.TEACHER, Role.LIAISON, Role.COLLEGE, Role.BUREAU);
        Map<String, PersonId> tokens = new HashMap<>();
        for (Role role : roles) {
            tokens.put(people.cookie(role), people.person(role));
        }

        tokens.entrySet().parallelStream()
                .forEach(each -> assertThat(fresh.find(each.getKey())
                                .map(caller -> caller.account().person()))
                        .contains(each.getValue()));
        assertThat(fresh.find("nobody's")).isEmpty();
    }

    @Test
    void a_session_ends_after_seven_days_however_often_it_was_seen() {
        String token = people.cookie(Role.TEACHER);

        for (int hours = 11; hours < 168; hours += 11) {
            assertThat(in(Duration.ofHours(hours)).find(token))
                    .as("after " + hours + " hours")
                    .isPresent();
        }
        assertThat(in(Duration.ofHours(169)).find(token)).isEmpty();
    }

    @Test
    void only_the_hash_of_a_cookie_is_kept() {
        String token = people.cookie(Role.TEACHER);

        assertThat(count("encode(token_hash, 'escape') like '%" + token + "%'")).isZero();
        assertThat(client.sql("select count(*) from access.session where token_hash = :hash")
                        .param("hash", Secrets.hash(token))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_one_click_session_is_nothing_once_the_house_is_no_demonstration() {
        var account = people.account(people.person(Role.COLLEGE));
        var hat = house.getBean(Hats.class)
                .of(people.district(), account.person())
                .getFirst();

        String token = in(Duration.ZERO).beginByOneClick(account, hat, "");

        assertThat(in(Duration.ZERO).find(token)).isEmpty();
    }

    private int count(String condition) {
        return client.sql("select count(*) from access.session where " + condition)
                .query(Integer.class)
                .single();
    }

    /** Sessions on a node that remembers nothing yet, at a later time. */
    private Sessions in(Duration later) {
        return in(later, Ticker.systemTicker());
    }

    /** The same, remembering by that ticker. */
    private Sessions in(Duration later, Ticker ticker) {
        Clock then = Clock.offset(clock, later);
        var rows = new SessionRows(client, then);
        return new Sessions(
                rows,
                new Callers(
                        rows,
                        house.getBean(AccountStore.class),
                        house.getBean(Hats.class),
                        house.getBean(Demonstration.class),
                        then),
                ticker);
    }
}
