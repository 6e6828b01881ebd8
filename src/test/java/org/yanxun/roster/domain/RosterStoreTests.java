package org.yanxun.roster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Subject;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class RosterStoreTests {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final JdbcClient client;
    private final Roster roster;
    private final RosterIntake intake;
    private final RosterFixture district;
    private final OrgId school;

    RosterStoreTests(JdbcClient client) {
        this.client = client;
        var plain = new PlainRoster(client, TODAY);
        roster = plain.roster();
        intake = plain.intake();
        district = RosterFixture.on(client);
        school = district.school("東門學校", SchoolStage.PRIMARY, SchoolStage.JUNIOR);
    }

    @Test
    void a_founded_district_has_a_bureau_at_the_top_and_a_college_below_it() {
        assertThat(roster.root(district.district()).orElseThrow().nature().type())
                .isEqualTo(OrgType.BUREAU);
        assertThat(roster.organisations(district.whole()))
                .extracting(Organisation::name)
                .containsExactly("鏡湖區教育局", "東門學校", "鏡湖區教師進修學校");
        assertThat(roster.districts()).extracting(Roster.District::id).contains(district.district());
    }

    @Test
    void an_organisation_outside_the_scope_is_absent() {
        var other = district.school("西門國小", SchoolStage.PRIMARY);

        assertThat(roster.organisation(district.scopeOf(school), school)).isPresent();
        assertThat(roster.organisation(district.scopeOf(school), other)).isEmpty();
        assertThat(roster.organisation(district.whole(), other)).isPresent();
        assertThat(roster.organisations(district.scopeOf(school)))
                .extracting(Organisation::nature)
                .extracting(Roster.Nature::stages)
                .containsExactly(Set.of(SchoolStage.PRIMARY, SchoolStage.JUNIOR));
    }

    @Test
    void another_schools_person_is_absent_and_the_bureau_sees_everybody() {
        var other = district.school("西門國小", SchoolStage.PRIMARY);
        var person = district.someTeacher()
                .at(school)
                .teaching(SchoolStage.JUNIOR, Subject.MUSIC)
                .create();
        var gone = district.someTeacher().at(school).until("2020-01-01").create();

        assertThat(roster.person(district.scopeOf(school), person).orElseThrow().post())
                .extracting(Roster.Post::organisationName, Roster.Post::subject)
                .containsExactly("東門學校", Subject.MUSIC);
        assertThat(roster.person(district.scopeOf(other), person)).isEmpty();
        assertThat(roster.person(district.scopeOf(school), gone)).isEmpty();
        assertThat(roster.person(district.whole(), gone).orElseThrow().post()).isNull();
        assertThat(roster.names(district.district(), List.of(person, gone)))
                .isEqualTo(Map.of(person, "林小溪", gone, "林小溪"));
    }

    @Test
    void a_staff_number_names_one_person() {
        district.someTeacher().numbered("T1").create();

        assertThatThrownBy(() -> district.someTeacher().numbered("T1").create())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void an_identity_number_names_one_person_and_lies_nowhere_in_plain_text() {
        var person = district.someTeacher().identified("11010519491231002X").create();

        assertThatThrownBy(() ->
                        district.someTeacher().identified("11010519491231002x").create())
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(client.sql("select cast(p as text) from roster.person p where id = ?")
                        .param(person.value())
                        .query(String.class)
                        .single())
                .doesNotContain("11010519491231002X")
                .contains("110*************2X");
    }

    @Test
    void a_school_has_one_liaison_at_a_time() {
        district.someTeacher()
                .at(school)
                .with(DutyKind.LIAISON)
                .from("2020-09-01")
                .until("2023-09-01")
                .create();
        district.someTeacher()
                .at(school)
                .with(DutyKind.LIAISON)
                .from("2023-09-01")
                .create();

        assertThatThrownBy(() -> district.someTeacher()
                        .at(school)
                        .with(DutyKind.LIAISON)
                        .from("2025-09-01")
                        .create())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_merger_moves_people_on_its_day_and_leaves_the_past_as_it_was() {
        var successor = district.school("新城國小", SchoolStage.PRIMARY);
        var person = district.someTeacher()
                .at(school)
                .with(DutyKind.HOMEROOM)
                .with(DutyKind.LIAISON)
                .create();

        intake.merge(district.district(), school, successor, LocalDate.of(2025, 9, 1));

        assertThat(roster.organisation(district.whole(), school).orElseThrow().open())
                .isFalse();
        assertThat(roster.person(district.scopeOf(successor), person)).isPresent();
        assertThat(roster.person(district.scopeOf(school), person)).isEmpty();
        assertThat(facts(
                        "select organisation_id || cast(valid as text) from roster.fact_post where person_id = ?",
                        person))
                .containsExactlyInAnyOrder(school + "[2013-02-01,2025-09-01)", successor + "[2025-09-01,)");
        assertThat(facts("select kind || cast(valid as text) from roster.fact_duty where person_id = ?", person))
                .containsExactlyInAnyOrder(
                        "HOMEROOM[2013-02-01,2025-09-01)", "HOMEROOM[2025-09-01,)", "LIAISON[2013-02-01,2025-09-01)");
    }

    @Test
    void what_is_closed_already_cannot_be_merged_again() {
        var successor = district.school("新城國小", SchoolStage.PRIMARY);
        intake.merge(district.district(), school, successor, LocalDate.of(2025, 9, 1));

        assertThatThrownBy(() -> intake.merge(district.district(), school, successor, LocalDate.of(2025, 10, 1)))
                .isInstanceOf(Refusal.class);
    }

    private List<String> facts(String sql, org.yanxun.kernel.PersonId person) {
        return client.sql(sql)
                .param(person.value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
