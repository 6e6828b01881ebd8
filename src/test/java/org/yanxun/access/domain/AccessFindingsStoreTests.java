package org.yanxun.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;

/** What must never be found among accounts is found where it is: each planted by hand, past the door. */
@StoreTest
class AccessFindingsStoreTests {

    private static final String ACCOUNT = """
            insert into access.account (district_id, id, person_id, login, created_at)
            values (:district, :account, :person, cast(:person as text), now())
            """;
    private static final String SESSION = """
            insert into access.session (token_hash, id, district_id, account_id, role, organisation_id, one_click, device,
                                        created_at, seen_at, expires_at)
            values (uuid_send(:account), uuidv7(), :district, :account, 'TEACHER', :school, false, '', now(), now(),
                    now() + cast(:lasts as interval))
            """;
    private static final String CODE = """
            insert into access.activation (district_id, id, account_id, code_hash, issued_by, issued_at, expires_at, used_at)
            values (:district, uuidv7(), :account, '', :account, now(), now(), now() + cast(:lasts as interval))
            """;

    private final JdbcClient owner;
    private final RosterFixture district;
    private final OrgId school;
    private final UUID person;

    AccessFindingsStoreTests(JdbcClient client, TestDatabase database) {
        owner = database.owner();
        district = RosterFixture.on(client);
        school = district.school("東門國小", district.code() + "E", RosterFixture.publicSchool(SchoolStage.PRIMARY));
        PersonId teacher = district.someTeacher().named("王芳").at(school).create();
        person = teacher.value();
    }

    @Test
    void an_account_with_a_session_and_a_used_code_is_sound() {
        plant(ACCOUNT, person, "");
        plant(SESSION, person, "1 hour");
        plant(CODE, person, "1 minute");

        assertThat(findings()).isEmpty();
    }

    @Test
    void an_account_under_another_identity() {
        plant(ACCOUNT, UUID.randomUUID(), "");

        assertThat(findings()).containsExactly("account under another identity");
    }

    @Test
    void a_session_of_no_account() {
        plant(SESSION, UUID.randomUUID(), "1 hour");

        assertThat(findings()).containsExactly("session of no account");
    }

    @Test
    void a_session_that_ended_before_it_began_and_a_code_used_before_it_was_given() {
        plant(ACCOUNT, person, "");
        plant(SESSION, person, "-1 hour");
        plant(CODE, person, "-1 minute");

        assertThat(findings())
                .containsExactlyInAnyOrder("session that ended before it began", "code used before it was given");
    }

    private void plant(String sql, UUID account, String lasts) {
        assertThat(owner.sql(sql)
                        .param("district", district.district().value())
                        .param("account", account)
                        .param("person", person)
                        .param("school", school.value())
                        .param("lasts", lasts)
                        .update())
                .isOne();
    }

    private List<String> findings() {
        return owner.sql("select check_name from access.audit_findings where district_id = :district")
                .param("district", district.district().value())
                .query(String.class)
                .list();
    }
}
