package org.yanxun.roster.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term.CredentialFamily;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.domain.PlainRoster;
import org.yanxun.roster.find.PersonFile.HeldCredential;
import org.yanxun.roster.find.PersonFile.HeldPost;

/** A person's file: everything that is known, in order, and nothing to anybody who may not look. */
@StoreTest
class PersonFileStoreTests {

    private final RosterFixture district;
    private final RosterIntake intake;
    private final PersonStore files;
    private final JdbcClient client;
    private final OrgId east;
    private final OrgId west;

    PersonFileStoreTests(JdbcClient client) {
        this.client = client;
        district = RosterFixture.on(client);
        intake = new PlainRoster(client, Clock.systemUTC()).intake();
        files = PlainFind.files(client, Clock.systemUTC());
        east = district.school("東門國小", SchoolStage.PRIMARY);
        west = district.school("西門國小", SchoolStage.PRIMARY);
    }

    @Test
    void posts_come_latest_first_with_the_name_their_school_had_then() {
        PersonId person = district.someTeacher()
                .at(east)
                .from("2013-02-01")
                .until("2020-09-01")
                .create();
        post(person, west, "2020-09-01");
        intake.merge(district.district(), east, west, LocalDate.of(2022, 9, 1));

        assertThat(file(person).posts()).extracting(HeldPost::organisationName).containsExactly("西門國小", "東門國小");
        assertThat(file(person).posts().getLast().valid().until()).isEqualTo(LocalDate.of(2020, 9, 1));
        assertThat(file(person).posts().getFirst().stage()).isNull();
    }

    @Test
    void duties_titles_and_years_of_teaching_stand_in_it() {
        PersonId person = district.someTeacher()
                .at(east)
                .with(DutyKind.HOMEROOM)
                .with(CredentialKind.DUAL_QUALIFICATION)
                .with(CredentialKind.BACKBONE)
                .teachingSince("2010-09-01")
                .create();

        PersonFile file = file(person);

        assertThat(file.duties()).singleElement().satisfies(duty -> {
            assertThat(duty.kind()).isEqualTo(DutyKind.HOMEROOM);
            assertThat(duty.organisationName()).isEqualTo("東門國小");
        });
        assertThat(file.credentials())
                .extracting(HeldCredential::kind)
                .containsExactly(CredentialKind.BACKBONE, CredentialKind.DUAL_QUALIFICATION);
        assertThat(file.credentials())
                .extracting(held -> held.kind().family())
                .containsExactly(CredentialFamily.TITLE, CredentialFamily.QUALIFICATION);
        assertThat(file.service()).containsExactly(Period.since(LocalDate.of(2010, 9, 1)));
    }

    @Test
    void an_identity_number_stands_masked_in_it_and_without_one_nothing_does() {
        PersonId known =
                district.someTeacher().at(east).identified("11010519491231002X").create();
        PersonId unknown = district.someTeacher().at(east).numbered(null).create();

        assertThat(file(known).self().idMask())
                .isNotNull()
                .doesNotContain("19491231")
                .contains("*");
        assertThat(file(unknown).self().idMask()).isNull();
        assertThat(file(unknown).self().staffNumber()).isNull();
    }

    @Test
    void what_was_only_entered_has_no_change_to_be_taken_back_and_what_somebody_did_has() {
        PersonId person = district.someTeacher().at(east).create();
        assertThat(file(person).isChangeable()).isFalse();
        post(person, west, "2020-09-01");
        assertThat(file(person).isChangeable()).isFalse();
        acted(person);
        assertThat(file(person).isChangeable()).isTrue();
        assertThat(files.changed(district.whole(), person))
                .contains(java.util.Objects.requireNonNull(file(person).changed()));
    }

    @Test
    void nobody_outside_the_scope_or_the_district_gets_it() {
        PersonId person = district.someTeacher().at(east).create();
        assertThat(files.file(district.scopeOf(east), person)).isPresent();
        assertThat(files.file(district.scopeOf(west), person)).isEmpty();
        assertThat(files.file(RosterFixture.on(client).whole(), person)).isEmpty();
        assertThat(files.file(district.whole(), PersonId.fresh())).isEmpty();
        assertThat(files.changed(district.whole(), PersonId.fresh())).isEmpty();
    }

    private PersonFile file(PersonId person) {
        return files.file(district.whole(), person).orElseThrow();
    }

    private void acted(PersonId person) {
        client.sql("""
                        insert into roster.person_act (district_id, person_id, at, what)
                        select district_id, person_id, max(recorded_at), 'roster.addPost' from roster.post
                        where district_id = :district and person_id = :person group by 1, 2
                        """)
                .param("district", district.district().value())
                .param("person", person.value())
                .update();
    }

    private void post(PersonId person, OrgId school, String from) {
        Work work = new Work(PostKind.MIDDLE_LEADER, null, null, Staffing.ESTABLISHED);
        Period since = Period.since(LocalDate.parse(from));
        intake.addPosts(
                district.district(),
                List.of(new NewPost(UuidCreator.getTimeOrderedEpoch(), person, school, work, since)));
    }
}
