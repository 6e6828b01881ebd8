package org.yanxun.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.Grants;
import org.yanxun.access.domain.Hat;
import org.yanxun.access.domain.Hats;
import org.yanxun.access.domain.Secrets;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

@HouseTest
class ApiTokensStoreTests {

    private final Grants grants;
    private final TestActors people;
    private final JdbcClient client;
    private final AccountStore accounts;
    private final Hats hats;
    private final Clock clock;

    @Autowired
    ApiTokensStoreTests(
            TestActors people, Grants grants, JdbcClient client, AccountStore accounts, Hats hats, Clock clock) {
        this.people = people;
        this.grants = grants;
        this.client = client;
        this.accounts = accounts;
        this.hats = hats;
        this.clock = clock;
    }

    @Test
    void a_token_acts_as_its_owner_in_the_hat_it_was_made_with() {
        Caller owner = owner(Role.PRINCIPAL);
        String secret = tokens(0).create(owner, token(9)).orElseThrow();
        Caller caller = tokens(0).find(secret).orElseThrow();

        assertThat(secret).startsWith(ApiTokens.PREFIX);
        assertThat(caller.actor()).isEqualTo(owner.actor());
        assertThat(caller.means())
                .isInstanceOfSatisfying(
                        Caller.Means.Token.class,
                        means -> assertThat(means.scopes()).containsExactly("roster:read"));
    }

    @Test
    void a_token_ends_on_its_day() {
        String secret = tokens(0).create(owner(Role.TEACHER), token(9)).orElseThrow();

        assertThat(tokens(8).find(secret)).isPresent();
        assertThat(tokens(10).find(secret)).isEmpty();
    }

    @Test
    void a_password_taken_away_takes_the_tokens_along() {
        Caller owner = owner(Role.TEACHER);
        String secret = tokens(0).create(owner, token(9)).orElseThrow();

        accounts.forgetPassword(owner.account());

        assertThat(tokens(0).find(secret)).isEmpty();
        assertThat(tokens(0).of(owner.account())).isEmpty();
    }

    @Test
    void the_same_form_makes_one_token() {
        Caller owner = owner(Role.TEACHER);
        ApiToken token = token(9);

        assertThat(tokens(0).create(owner, token)).isPresent();
        assertThat(tokens(0).create(owner, token)).isEmpty();
        assertThat(tokens(0).of(owner.account())).containsExactly(token);
    }

    @Test
    void a_revoked_token_is_out_here_at_once_and_elsewhere_within_seconds() {
        Caller owner = owner(Role.TEACHER);
        ApiToken token = token(9);
        ApiTokens here = tokens(0);
        String secret = here.create(owner, token).orElseThrow();
        assertThat(here.find(secret)).isPresent();

        assertThat(here.revoke(owner.account(), token.id())).isTrue();
        assertThat(here.find(secret)).isEmpty();
        assertThat(tokens(0).find(secret)).isEmpty();
        assertThat(here.revoke(owner.account(), token.id())).isFalse();
        assertThat(here.of(owner.account())).isEmpty();
    }

    @Test
    void nobody_revokes_or_sees_anothers_token() {
        ApiToken token = token(9);
        String secret = tokens(0).create(owner(Role.TEACHER), token).orElseThrow();
        Account other = people.account(people.person(Role.TRAINER));

        assertThat(tokens(0).revoke(other, token.id())).isFalse();
        assertThat(tokens(0).of(other)).isEmpty();
        assertThat(tokens(0).find(secret)).isPresent();
    }

    @Test
    void a_token_of_a_locked_account_opens_nothing_until_it_is_unlocked() {
        Caller owner = owner(Role.TEACHER);
        String secret = tokens(0).create(owner, token(9)).orElseThrow();
        accounts.setLocked(owner.account(), true);
        assertThat(tokens(0).find(secret)).isEmpty();

        accounts.setLocked(owner.account(), false);
        assertThat(tokens(0).find(secret)).isPresent();
    }

    @Test
    void with_its_hat_a_token_is_lost_and_never_falls_back_to_another_hat() {
        Caller owner = owner(Role.COLLEGE);
        people.post(
                owner.account().person(),
                people.school(),
                org.yanxun.roster.Term.PostKind.TEACHER,
                org.yanxun.kernel.Period.since(LocalDate.of(2015, 9, 1)));
        String secret = tokens(0).create(owner, token(9)).orElseThrow();
        grants.of(people.district(), owner.account().person())
                .forEach(given -> grants.end(people.district(), owner.account().person(), given, LocalDate.now(clock)));

        assertThat(hats.of(people.district(), owner.account().person()))
                .extracting(Hat::role)
                .contains(Role.TEACHER);
        assertThat(tokens(0).find(secret)).isEmpty();
    }

    @Test
    void a_made_up_token_is_nobodys_and_only_hashes_are_kept() {
        String secret = tokens(0).create(owner(Role.TEACHER), token(9)).orElseThrow();

        assertThat(tokens(0).find(ApiTokens.PREFIX + Secrets.token())).isEmpty();
        assertThat(tokens(0).find(secret.substring(0, secret.length() - 1))).isEmpty();
        assertThat(client.sql("select count(*) from access.api_token where token_hash = :hash")
                        .param("hash", Secrets.hash(secret))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Caller owner(Role role) {
        Account account = people.account(people.person(role));
        var owned = hats.of(people.district(), account.person());
        Hat worn = owned.stream().filter(hat -> hat.role() == role).findFirst().orElseThrow();
        return new Caller(account, worn, owned, new Caller.Means.Session(UUID.randomUUID()));
    }

    private ApiToken token(int days) {
        var now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        return new ApiToken(UUID.randomUUID(), "夜裡的同步", Set.of("roster:read"), now, now.plus(Duration.ofDays(days)));
    }

    private ApiTokens tokens(int daysAhead) {
        return new ApiTokens(new TokenStore(client, Clock.offset(clock, Duration.ofDays(daysAhead))), accounts, hats);
    }
}
