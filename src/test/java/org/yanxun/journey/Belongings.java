package org.yanxun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Soon;
import org.yanxun.programme.ClassPlan;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewService;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.DutyKind;

/** One record of every kind that belongs to a school, by the kind's name. */
final class Belongings {

    private final ApplicationContext house;
    private final SmallYear year;
    private final TestActors people;
    private final JdbcClient client;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Belongings(ApplicationContext house) {
        this.house = house;
        year = SmallYear.in(house);
        people = year.people();
        client = house.getBean(JdbcClient.class);
    }

    /** Everything a school of a fresh district has. */
    static Belongings in(ApplicationContext house) {
        Belongings all = new Belongings(house);
        all.ofTheRoster();
        all.ofTheClasses();
        all.ofTheAccounts();
        return all;
    }

    TestActors people() {
        return people;
    }

    /** The identity of the record of that kind. */
    String of(String kind) {
        String id = ids.get(kind);
        assertThat(id).as("a record of the kind " + kind).isNotNull();
        return String.valueOf(id);
    }

    private void ofTheRoster() {
        PersonId teacher = people.person(Role.TEACHER);
        ids.put("person", teacher.toString());
        besideThePosts(teacher);
        ids.put("school", people.school().toString());
        ids.put("post", id("select post_id from roster.fact_post", teacher));
        ids.put(
                "chapter",
                id("select id from (select * from roster.organisation_state where organisation_id = cast('"
                        + people.school() + "' as uuid)) s"));
        ids.put("import", upload(Role.LIAISON, "roster-imports"));
        ids.put("schoolImport", upload(Role.BUREAU, "organisation-imports"));
        ids.put("plan", id("select id from plan.plan"));
        ids.put("target", id("select id from plan.target"));
        ids.put("finding", id("select id from plan.finding"));
    }

    private void besideThePosts(PersonId teacher) {
        RosterIntake intake = house.getBean(RosterIntake.class);
        Period valid = Period.since(today().minusDays(9));
        UUID duty = UuidCreator.getTimeOrderedEpoch();
        intake.addDuties(
                people.district(), List.of(new NewDuty(duty, teacher, people.school(), DutyKind.HOMEROOM, valid)));
        ids.put("duty", duty.toString());
        UUID credential = UuidCreator.getTimeOrderedEpoch();
        intake.addCredentials(
                people.district(),
                List.of(new NewCredential(credential, teacher, CredentialKind.PUTONGHUA, null, null, valid)));
        ids.put("credential", credential.toString());
        UUID stretch = UuidCreator.getTimeOrderedEpoch();
        intake.addService(people.district(), List.of(new NewService(stretch, teacher, valid)));
        ids.put("stretch", stretch.toString());
    }

    private String upload(Role role, String where) {
        String rows = "{\"effectiveOn\":\"" + today() + "\",\"complete\":false,\"rows\":[{\"name\":\"新老師\"}]}";
        return at(role).json("POST", "/api/v1/" + where, rows)
                .body()
                .replaceAll("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1");
    }

    private void ofTheClasses() {
        ids.put("class", year.draftOfTheSchool("校內的草稿").id().toString());
        ids.put("offer", year.openForTheSchool("校內的班").id().toString());
        ClassPlan held = year.held("校內已辦", people.school());
        ids.put("sitting", held.sessions().getFirst().id().toString());
        ids.put("entry", soon("select id from credit.entry where person_id = cast('" + of("person") + "' as uuid)"));
        ClassPlan open = year.open("要請假的班", Duration.ofDays(3));
        year.seat(open);
        ids.put("leave", fresh());
        String sitting = open.sessions().getFirst().id().toString();
        at(Role.TEACHER).post("/check-in/" + sitting + "/leave", "id", of("leave"), "reason", "家裡有事");
        ClassPlan coming = year.open("快要開始的班", Duration.ofMinutes(30));
        year.seat(coming);
        ids.put("soon", coming.sessions().getFirst().id().toString());
        ClassPlan asking = year.openWithConsent("要同意的班", Duration.ofDays(9));
        year.seat(asking);
        ids.put("application", id("select id from enrolment.application", people.person(Role.TEACHER), """
                and state = 'AWAITING_CONSENT'
                """));
    }

    private void ofTheAccounts() {
        at(Role.TEACHER).post("/account/tokens", "id", fresh(), "name", "名冊", "days", "9", "scopes", "roster:read");
        ids.put("session", id("select id from access.session where account_id = :person", Role.TEACHER));
        ids.put("token", id("select id from access.api_token where account_id = :person", Role.TEACHER));
        ids.put("grant", id("select id from access.role_grant where person_id = :person", Role.TRAINER));
        ids.put("notice", fresh());
        client.sql("""
                        insert into notice.notice (district_id, id, person_id, matter, gaps, link, created_at)
                        values (:district, cast(:id as uuid), :person, 'SEAT_TAKEN', '[]', '/seats', :now)
                        """)
                .param("district", people.district().value())
                .param("id", of("notice"))
                .param("person", people.person(Role.TEACHER).value())
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    private Visitor at(Role role) {
        return people.visitor(role);
    }

    private String id(String select, Role role) {
        return first(select + " and district_id = :district", people.person(role));
    }

    private String id(String select, PersonId person, String... further) {
        return first(
                select + " where district_id = :district and person_id = :person " + String.join(" ", further), person);
    }

    private String id(String select) {
        return first(select + " where district_id = :district and :person is not null", people.person(Role.BUREAU));
    }

    private String first(String sql, PersonId person) {
        return client.sql(sql + " limit 1")
                .param("district", people.district().value())
                .param("person", person.value())
                .query(UUID.class)
                .single()
                .toString();
    }

    /** What an event brings about a moment later. */
    private String soon(String select) {
        var asked = client.sql(select + " and district_id = :district limit 1")
                .param("district", people.district().value())
                .query(UUID.class);
        return Soon.until(asked::optional, Optional::isPresent).orElseThrow().toString();
    }

    private static String fresh() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
