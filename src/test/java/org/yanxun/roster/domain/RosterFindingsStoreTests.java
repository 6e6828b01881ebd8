package org.yanxun.roster.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;

/** What must never be found in a roster is found where it is: each planted by hand, past the door. */
@StoreTest
class RosterFindingsStoreTests {

    private final JdbcClient owner;
    private final RosterFixture district;
    private final OrgId school;

    RosterFindingsStoreTests(JdbcClient client, TestDatabase database) {
        owner = database.owner();
        district = RosterFixture.on(client);
        school = district.school("東門國小", district.code() + "E", RosterFixture.publicSchool(SchoolStage.PRIMARY));
        district.someTeacher()
                .named("王芳")
                .identified("11010519491231002X")
                .at(school)
                .create();
        district.someTeacher().named("李明").at(school).create();
    }

    @Test
    void a_roster_as_its_door_writes_it_is_sound() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void an_organisation_off_its_tree() {
        plant("update roster.organisation set path = '/elsewhere/' where id = :school");

        assertThat(findings()).containsExactly("organisation off its tree");
    }

    @Test
    void an_organisation_of_which_nothing_is_known_any_more() {
        plant("update roster.organisation_state set superseded_at = now() where organisation_id = :school");

        assertThat(findings()).containsExactly("organisation that is nothing");
    }

    @Test
    void part_of_an_identity_number() {
        plant(
                "update roster.person set id_number_seal = null where district_id = :district and id_number_seal is not null");

        assertThat(findings()).containsExactly("part of an identity number");
    }

    @Test
    void a_correction_that_came_before_what_it_corrects() {
        plant("""
                insert into roster.person_before (district_id, id, person_id, name, trainee_type, recorded_at, superseded_at)
                select district_id, uuidv7(), id, name, trainee_type, recorded_at, recorded_at - interval '1 second'
                from roster.person where district_id = :district and name = '李明'
                """);

        assertThat(findings()).containsExactly("correction that came before what it corrects");
    }

    private void plant(String sql) {
        assertThat(owner.sql(sql)
                        .param("district", district.district().value())
                        .param("school", school.value())
                        .update())
                .isOne();
    }

    private List<String> findings() {
        return owner.sql("select check_name from roster.audit_findings where district_id = :district")
                .param("district", district.district().value())
                .query(String.class)
                .list();
    }
}
