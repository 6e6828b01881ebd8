package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.find.PlainFind;

/** What sheets do to the posts of principals and vice principals: never unsaid, and not by the school alone. */
@StoreTest
class LeadersOfASheetStoreTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final JdbcClient client;
    private final PlainImports imports;
    private final Roster roster;
    private final RosterFixture district;
    private final OrgId east;
    private final OrgId west;
    private final Actor bureau;
    private final Actor liaison;

    LeadersOfASheetStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        imports = new PlainImports(client, source, transactions, CLOCK);
        roster = PlainFind.roster(client, CLOCK);
        district = RosterFixture.on(client);
        east = district.school("東門國小", SchoolStage.PRIMARY);
        west = district.school("西門國小", SchoolStage.PRIMARY);
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
        liaison = district.actor(Role.LIAISON, PersonId.fresh(), east);
        leader("A1", "沈校長", PostKind.PRINCIPAL);
        leader("A2", "虞老師", PostKind.VICE_PRINCIPAL);
        district.someTeacher().named("張三").numbered("A3").at(east).create();
    }

    @Test
    void a_schools_sheet_without_its_principal_leaves_the_principal_where_he_is() {
        UUID id = take(liaison, true, sheet().row("A2,虞老師,,E,副校長,,,,,,").row("A3,張三,,E,,,,,,,"));

        assertThat(imports.counts(liaison.scope(), id).left()).isZero();
        imports.apply(liaison, id, false);
        assertThat(posts("A1")).containsExactly("PRINCIPAL " + east);
    }

    @Test
    void a_schools_sheet_without_its_vice_principal_says_so() {
        UUID id = take(liaison, true, sheet().row("A1,沈校長,,E,校長,,,,,,").row("A3,張三,,E,,,,,,,"));

        assertThat(leaders(liaison, id)).containsExactly(new LeaderEnds("虞老師", "東門國小", "VICE_PRINCIPAL", DAY));
        imports.apply(liaison, id, false);
        assertThat(posts("A2")).isEmpty();
        assertThat(leaders(liaison, id)).as("told afterwards as well").hasSize(1);
    }

    @Test
    void the_bureaus_sheet_without_a_principal_ends_the_post_and_says_so() {
        UUID id = take(bureau, true, sheet().row("A2,虞老師,,E,副校長,,,,,,").row("A3,張三,,E,,,,,,,"));

        assertThat(leaders(bureau, id)).containsExactly(new LeaderEnds("沈校長", "東門國小", "PRINCIPAL", DAY));
        imports.apply(bureau, id, false);
        assertThat(posts("A1")).isEmpty();
    }

    @Test
    void a_principal_who_moves_ends_here_and_begins_there() {
        UUID id = take(bureau, false, sheet().row("A1,沈校長,,W,校長,,,,,,"));

        assertThat(leaders(bureau, id)).containsExactly(new LeaderEnds("沈校長", "東門國小", "PRINCIPAL", DAY));
        imports.apply(bureau, id, false);
        assertThat(posts("A1")).containsExactly("PRINCIPAL " + west);
    }

    @Test
    void a_principal_whose_subject_or_day_is_corrected_stays_principal() {
        UUID subject = take(bureau, false, sheet().row("A1,沈校長,,E,校長,國小,數學,,,,"));
        assertThat(imports.counts(bureau.scope(), subject).corrected()).isOne();
        assertThat(leaders(bureau, subject)).isEmpty();

        UUID day = take(bureau, false, sheet().row("A1,沈校長,,E,校長,,,,2012-09-01,,"));
        assertThat(imports.counts(bureau.scope(), day).corrected()).isOne();
        assertThat(leaders(bureau, day)).isEmpty();
    }

    @Test
    void a_school_that_calls_its_principal_a_teacher_adds_a_post_and_ends_none() {
        UUID id = take(liaison, false, sheet().row("A1,沈校長,,E,教師,國小,數學,,,,"));

        assertThat(leaders(liaison, id)).isEmpty();
        imports.apply(liaison, id, false);
        assertThat(posts("A1")).containsExactlyInAnyOrder("PRINCIPAL " + east, "TEACHER " + east);
    }

    @Test
    void a_school_that_says_nothing_of_the_post_changes_no_principals() {
        UUID id = take(liaison, false, sheet().row("A1,沈校長,,E,,,音樂,,,,"));

        imports.apply(liaison, id, false);

        assertThat(posts("A1")).containsExactly("PRINCIPAL " + east);
        assertThat(imports.counts(liaison.scope(), take(liaison, false, sheet().row("A1,沈校長,,E,,,音樂,,,,")))
                        .unchanged())
                .isOne();
    }

    @Test
    void the_bureau_that_calls_a_principal_a_teacher_ends_the_post_and_is_told() {
        UUID id = take(bureau, false, sheet().row("A1,沈校長,,E,教師,國小,數學,,2026-02-16,,"));

        assertThat(leaders(bureau, id)).containsExactly(new LeaderEnds("沈校長", "東門國小", "PRINCIPAL", DAY));
        imports.apply(bureau, id, false);
        assertThat(posts("A1")).containsExactly("TEACHER " + east);
    }

    @Test
    void a_post_that_is_said_never_to_have_been_ends_without_a_day() {
        UUID id = take(bureau, false, sheet().row("A2,虞老師,,E,教師,國小,數學,,,,"));

        assertThat(leaders(bureau, id)).containsExactly(new LeaderEnds("虞老師", "東門國小", "VICE_PRINCIPAL", null));
    }

    @Test
    void ordinary_teachers_who_leave_are_no_leaders() {
        UUID id = take(bureau, true, sheet().row("A1,沈校長,,E,校長,,,,,,").row("A2,虞老師,,E,副校長,,,,,,"));

        assertThat(imports.counts(bureau.scope(), id).left()).isOne();
        assertThat(leaders(bureau, id)).isEmpty();
    }

    private void leader(String number, String name, PostKind kind) {
        district.someTeacher().named(name).numbered(number).at(east).as(kind).create();
    }

    private static SomeSheet sheet() {
        return SomeSheet.usual();
    }

    private UUID take(Actor actor, boolean complete, SomeSheet sheet) {
        String text = new String(sheet.bytes(), java.nio.charset.StandardCharsets.UTF_8)
                .replace(",E,", "," + code(east) + ",")
                .replace(",W,", "," + code(west) + ",");
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        UUID id = imports.take(actor, new Terms("名冊.csv", DAY, complete), bytes);
        assertThat(imports.counts(actor.scope(), id).wrongRows()).isZero();
        return id;
    }

    private String code(OrgId school) {
        return roster.organisation(district.whole(), school).orElseThrow().code();
    }

    private List<LeaderEnds> leaders(Actor actor, UUID id) {
        return imports.report(client).leadersEnding(actor.scope(), id);
    }

    private List<String> posts(String number) {
        return client.sql("""
                        select f.kind || ' ' || f.organisation_id from roster.fact_post f
                        join roster.fact_person p on p.district_id = f.district_id and p.person_id = f.person_id
                        where f.district_id = :district and p.staff_number = :number and f.valid @> :day
                        """)
                .param("district", district.district().value())
                .param("number", number)
                .param("day", DAY)
                .query(String.class)
                .list();
    }
}
