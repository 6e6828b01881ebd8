package org.yanxun.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import org.yanxun.trust.Vault;

@HouseTest
class ActivationCodesStoreTests {

    private final TestActors people;
    private final JdbcClient client;
    private final Vault vault;
    private final Clock clock;

    private Account teacher;

    @Autowired
    ActivationCodesStoreTests(TestActors people, JdbcClient client, Vault vault, Clock clock) {
        this.people = people;
        this.client = client;
        this.vault = vault;
        this.clock = clock;
    }

    @BeforeEach
    void settle() {
        teacher = people.account(people.person(Role.TEACHER));
    }

    @Test
    void a_code_opens_its_account_once() {
        String code = issue(teacher);

        assertThat(codes(0).use(teacher, code)).isTrue();
        assertThat(codes(0).use(teacher, code)).isFalse();
    }

    @Test
    void a_code_opens_no_other_account() {
        String code = issue(teacher);
        Account trainer = people.account(people.person(Role.TRAINER));

        assertThat(codes(0).use(trainer, code)).isFalse();
        assertThat(codes(0).use(teacher, code)).isTrue();
    }

    @Test
    void only_the_latest_code_of_an_account_counts() {
        String first = issue(teacher);
        String second = issue(teacher);

        assertThat(codes(0).use(teacher, first)).isFalse();
        assertThat(codes(0).use(teacher, second)).isTrue();
    }

    @Test
    void once_the_latest_code_was_used_an_older_one_does_not_come_back() {
        String first = issue(teacher);
        String second = issue(teacher);
        assertThat(codes(0).use(teacher, second)).isTrue();

        assertThat(codes(0).use(teacher, first)).isFalse();
    }

    @Test
    void a_code_lives_thirty_days() {
        String code = issue(teacher);

        assertThat(codes(31).use(teacher, code)).isFalse();
        assertThat(codes(29).use(teacher, code)).isTrue();
    }

    @Test
    void each_account_of_a_batch_gets_its_own_code_in_order() {
        Account trainer = people.account(people.person(Role.TRAINER));
        List<String> made = codes(0).issue(
                        people.district(), List.of(teacher.id(), trainer.id()), people.person(Role.ADMINISTRATOR));

        assertThat(made).hasSize(2).doesNotHaveDuplicates();
        assertThat(codes(0).use(trainer, made.get(0))).isFalse();
        assertThat(codes(0).use(teacher, made.get(0))).isTrue();
        assertThat(codes(0).use(trainer, made.get(1))).isTrue();
    }

    @Test
    void nobody_at_all_gets_no_code() {
        assertThat(codes(0).issue(people.district(), List.of(), people.person(Role.ADMINISTRATOR)))
                .isEmpty();
    }

    @Test
    void the_same_code_in_another_district_is_another_code() {
        String code = issue(teacher);
        Account stranger = new Account(
                people.elsewhere().district(), teacher.id(), teacher.name(), teacher.login(), null, false, null);

        assertThat(codes(0).use(stranger, code)).isFalse();
    }

    @Test
    void no_code_is_kept_as_it_is() {
        String code = issue(teacher);
        byte[] kept = client.sql("select code_hash from access.activation where account_id = :account")
                .param("account", teacher.id())
                .query((row, number) -> row.getBytes("code_hash"))
                .single();

        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(code);
        assertThat(kept).hasSize(32);
    }

    @Test
    void who_handed_it_out_is_known() {
        issue(teacher);
        UUID issuer = client.sql("select issued_by from access.activation where account_id = :account")
                .param("account", teacher.id())
                .query(UUID.class)
                .single();

        assertThat(issuer).isEqualTo(people.person(Role.ADMINISTRATOR).value());
    }

    private String issue(Account account) {
        return codes(0).issue(people.district(), List.of(account.id()), people.person(Role.ADMINISTRATOR))
                .getFirst();
    }

    private ActivationCodes codes(int daysAhead) {
        return new ActivationCodes(client, vault, Clock.offset(clock, Duration.ofDays(daysAhead)));
    }
}
