package org.yanxun.roster.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.PostKind;

/** Who decides for a school on a day, as every room above asks for it. */
@StoreTest
class OfficeStoreTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final JdbcClient client;
    private final RosterFixture district;
    private final OrgId school;

    OfficeStoreTests(JdbcClient client) {
        this.client = client;
        district = RosterFixture.on(client);
        school = district.school("東門國小", SchoolStage.PRIMARY);
    }

    @Test
    void the_principal_and_the_liaison_decide_and_whoever_teaches_does_not() {
        PersonId head = district.someTeacher().at(school).as(PostKind.PRINCIPAL).create();
        PersonId liaison =
                district.someTeacher().at(school).with(DutyKind.LIAISON).create();
        district.someTeacher().at(school).with(DutyKind.HOMEROOM).create();

        assertThat(office(DAY)).containsExactlyInAnyOrder("PRINCIPAL " + head, "LIAISON " + liaison);
    }

    @Test
    void a_liaison_decides_while_having_a_post_there_and_no_longer() {
        PersonId liaison =
                district.someTeacher().at(school).with(DutyKind.LIAISON).create();
        client.sql("update roster.post set valid = daterange(lower(valid), :day) where person_id = :person")
                .param("day", DAY)
                .param("person", liaison.value())
                .update();

        assertThat(office(DAY.minusDays(1))).containsExactly("LIAISON " + liaison);
        assertThat(office(DAY)).isEmpty();
    }

    private List<String> office(LocalDate day) {
        return client.sql("""
                        select role || ' ' || person_id from roster.fact_office(:district, :day)
                        where organisation_id = :school
                        """)
                .param("district", district.district().value())
                .param("day", day)
                .param("school", school.value())
                .query(String.class)
                .list();
    }
}
