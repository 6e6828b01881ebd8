package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.yanxun.roster.Roster.Person;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.roster.find.PlainFind;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class ImportStoreTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final JdbcClient client;
    private final PlainImports imports;
    private final Roster roster;
    private final RosterFixture district;
    private final OrgId east;
    private final OrgId west;
    private final Actor bureau;

    ImportStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        imports = new PlainImports(client, source, transactions, CLOCK);
        roster = PlainFind.roster(client, CLOCK);
        district = RosterFixture.on(client);
        east = district.school("東門國小", SchoolStage.PRIMARY);
        west = district.school("西門國中", SchoolStage.JUNIOR);
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
    }

    @Test
    void newcomers_join_only_when_the_sheet_is_applied() {
        UUID id = take(SomeSheet.usual()
                .row("A1,曾國華,11010519491231002X," + code(east) + ",教師,國小,語文,在編在崗,2013-02,2010年9月1日,是")
                .row("A2,单雪梅,," + code(west) + ",teacher,初中,数学,,,,"));

        assertThat(counts(id)).isEqualTo(new Preview(2, 0, 2, 0, 0, 0, 0));
        assertThat(people()).isEmpty();

        imports.apply(bureau, id, false);

        assertThat(people()).containsExactly("单雪梅", "曾國華");
        PersonFile file = file("曾國華");
        assertThat(file.self().idMask()).isEqualTo("110*************2X");
        assertThat(file.posts()).extracting(HeldPost::organisation).containsExactly(east);
        assertThat(file.posts().getFirst().valid().from()).isEqualTo(LocalDate.of(2013, 2, 1));
        assertThat(file.duties()).extracting(PersonFile.HeldDuty::kind).containsExactly(DutyKind.HOMEROOM);
        assertThat(file.service().getFirst().from()).isEqualTo(LocalDate.of(2010, 9, 1));
        assertThat(file("单雪梅").posts().getFirst().valid().from()).isEqualTo(DAY);
    }

    @Test
    void the_same_sheet_again_changes_nothing() {
        SomeSheet sheet = SomeSheet.usual()
                .row("A1,曾國華,11010519491231002X," + code(east) + ",教師,國小,語文,在編在崗,2013-02-01,2010-09-01,是")
                .row("A1,曾國華,11010519491231002X," + code(west) + ",教師,國中,語文,在編在崗,2013-02-01,2010-09-01,")
                .row(",阿依古麗·買買提,G12345678," + code(west) + ",教師,國中,英語,編外聘用,,,否");
        imports.apply(bureau, take(sheet), false);

        assertThat(counts(take(sheet))).isEqualTo(new Preview(3, 0, 0, 0, 0, 0, 2));
    }

    @Test
    void people_who_joined_moved_left_or_were_corrected_are_told_apart() {
        district.someTeacher().named("張三").numbered("A1").at(east).create();
        district.someTeacher()
                .named("李四")
                .numbered("A2")
                .at(east)
                .with(DutyKind.LIAISON)
                .create();
        district.someTeacher().named("王五").numbered("A3").at(west).create();
        district.someTeacher().named("趙六").numbered("A4").at(west).create();
        UUID id = takeComplete(SomeSheet.of("staff number,name,school code,subject")
                .row("A1,张三," + code(east) + ",数学")
                .row("A2,李四," + code(west) + ",")
                .row("A4,趙六," + code(west) + ",")
                .row("A5,錢七," + code(east) + ",語文"));

        assertThat(counts(id)).isEqualTo(new Preview(4, 0, 1, 1, 1, 1, 1));
        imports.apply(bureau, id, false);

        assertThat(posts("张三")).containsExactly("東門國小 MATHEMATICS [2013-02-01,)");
        assertThat(posts("李四")).containsExactly("西門國中 CHINESE [2026-02-16,)", "東門國小 CHINESE [2013-02-01,2026-02-16)");
        assertThat(posts("王五")).containsExactly("西門國中 CHINESE [2013-02-01,2026-02-16)");
        assertThat(posts("趙六")).containsExactly("西門國中 CHINESE [2013-02-01,)");
        assertThat(posts("錢七")).containsExactly("東門國小 CHINESE [2026-02-16,)");
        assertThat(file("李四").duties()).extracting(duty -> duty.valid().until()).containsExactly(DAY);
        assertThat(client.sql("select name from roster.person_before")
                        .query((row, number) -> row.getString(1))
                        .list())
                .contains("張三");
    }

    @Test
    void a_change_with_its_own_date_keeps_what_was_before_it() {
        district.someTeacher().named("張三").numbered("A1").at(east).create();
        imports.apply(bureau, take(SomeSheet.usual().row("A1,張三,," + code(east) + ",副校長,,,,2025-09-01,,")), false);

        assertThat(posts("張三")).containsExactly("東門國小 CHINESE [2025-09-01,)", "東門國小 CHINESE [2013-02-01,2025-09-01)");
    }

    @Test
    void a_sheet_that_is_not_complete_lets_nobody_leave() {
        district.someTeacher().named("張三").numbered("A1").at(east).create();

        UUID id = take(SomeSheet.usual().row("A9,新人,," + code(east) + ",,,,,,,"));

        assertThat(counts(id).left()).isZero();
    }

    @Test
    void nobody_leaves_while_a_row_cannot_be_read() {
        district.someTeacher().named("張三").numbered("A1").at(east).create();

        UUID id = takeComplete(
                SomeSheet.usual().row("A9,新人,," + code(east) + ",,,,,,,").row("A1,張三,,沒有這所學校,,,,,,,"));

        assertThat(counts(id)).isEqualTo(new Preview(2, 1, 1, 0, 0, 0, 0));
    }

    @Test
    void one_wrong_row_refuses_all_unless_the_others_are_asked_for() {
        UUID id = take(SomeSheet.usual()
                .row("A1,曾國華,," + code(east) + ",,,,,,,")
                .row("A2,李四,3.3E+17," + code(east) + ",,,,,,,"));

        assertThatThrownBy(() -> imports.apply(bureau, id, false)).isInstanceOf(Refusal.class);
        assertThat(people()).isEmpty();

        imports.apply(bureau, id, true);
        assertThat(people()).containsExactly("曾國華");
    }

    @Test
    void a_preview_that_has_grown_old_is_made_anew_before_it_can_be_applied() {
        UUID id = take(SomeSheet.usual().row("A1,曾國華,," + code(east) + ",,,,,,,"));
        district.someTeacher().named("曾國華").numbered("A1").at(west).create();

        imports.apply(bureau, id, false);

        assertThat(posts("曾國華")).containsExactly("西門國中 CHINESE [2013-02-01,)");
        assertThat(counts(id)).isEqualTo(new Preview(1, 0, 0, 1, 0, 0, 0));
        imports.apply(bureau, id, false);
        assertThat(posts("曾國華")).first().asString().startsWith("東門國小");
    }

    @Test
    void whoever_a_sheet_forgot_comes_back_where_they_left_off() {
        String zhang = "A1,張三,," + code(east) + ",教師,國小,語文,在編在崗,2013-09-01,,";
        String li = "A2,李四,," + code(east) + ",教師,國小,數學,在編在崗,2013-09-01,,";
        imports.apply(bureau, takeComplete(SomeSheet.usual().row(zhang).row(li)), false);
        imports.apply(bureau, takeComplete(SomeSheet.usual().row(li)), false);
        assertThat(posts("張三")).containsExactly("東門國小 CHINESE [2013-09-01,2026-02-16)");

        imports.apply(bureau, takeComplete(SomeSheet.usual().row(zhang).row(li)), false);

        assertThat(posts("張三")).containsExactly("東門國小 CHINESE [2026-02-16,)", "東門國小 CHINESE [2013-09-01,2026-02-16)");
        assertThat(counts(takeComplete(SomeSheet.usual().row(zhang).row(li))))
                .as("the same sheet again")
                .isEqualTo(new Preview(2, 0, 0, 0, 0, 0, 2));
    }

    @Test
    void a_row_that_leaves_the_kind_open_is_no_second_post() {
        UUID id = take(SomeSheet.usual()
                .row("A1,張三,," + code(east) + ",教師,國小,語文,,,,")
                .row("A1,張三,," + code(east) + ",,國小,語文,,,,")
                .row("A2,李四,," + code(east) + ",,國小,語文,,,,"));

        assertThat(counts(id)).isEqualTo(new Preview(3, 1, 2, 0, 0, 0, 0));
        imports.apply(bureau, id, true);
        assertThat(posts("張三")).containsExactly("東門國小 CHINESE [2026-02-16,)");
    }

    @Test
    void a_school_imports_its_own_people_only() {
        district.someTeacher().named("張三").numbered("A1").at(west).create();
        Actor liaison = district.actor(Role.LIAISON, PersonId.fresh(), east);

        UUID id = imports.take(
                liaison,
                terms(false),
                SomeSheet.usual()
                        .row("A1,張三,," + code(east) + ",,,,,,,")
                        .row("A8,別校,," + code(west) + ",,,,,,,")
                        .row("A9,新人,," + code(east) + ",,,,,,,")
                        .bytes());

        assertThat(imports.counts(liaison.scope(), id)).isEqualTo(new Preview(3, 2, 1, 0, 0, 0, 0));
        Actor other = district.actor(Role.LIAISON, PersonId.fresh(), west);
        assertThatThrownBy(() -> imports.apply(other, id, true)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> imports.door().preview(other, id)).isInstanceOf(NotThere.class);
    }

    @Test
    void a_schools_sheet_names_its_principal_but_makes_nobody_one() {
        district.someTeacher()
                .named("沈校長")
                .numbered("A1")
                .at(east)
                .as(PostKind.PRINCIPAL)
                .create();
        district.someTeacher().named("張三").numbered("A2").at(east).create();
        SomeSheet sheet = SomeSheet.usual()
                .row("A1,沈校長,," + code(east) + ",校長,,,,,,")
                .row("A2,張三,," + code(east) + ",校長,,,,,,")
                .row("A3,新人,," + code(east) + ",校長,,,,,,");
        Actor liaison = district.actor(Role.LIAISON, PersonId.fresh(), east);

        UUID own = imports.take(liaison, terms(false), sheet.bytes());
        assertThat(imports.counts(liaison.scope(), own).wrongRows()).isEqualTo(2);
        assertThatThrownBy(() -> imports.apply(liaison, own, false)).isInstanceOf(Refusal.class);

        assertThat(counts(take(sheet)).wrongRows()).isZero();
    }

    @Test
    void identity_numbers_lie_nowhere_in_plain_text_while_they_wait() {
        take(SomeSheet.usual().row("A1,曾國華,11010519491231002X," + code(east) + ",,,,,,,"));

        for (String table : List.of("import_row", "import_job", "import_problem", "import_change")) {
            assertThat(client.sql("select coalesce(string_agg(cast(t as text), ''), '') from roster." + table + " t")
                            .query((row, number) -> row.getString(1))
                            .single())
                    .doesNotContain("11010519491231002X");
        }
    }

    private UUID take(SomeSheet sheet) {
        return imports.take(bureau, terms(false), sheet.bytes());
    }

    private UUID takeComplete(SomeSheet sheet) {
        return imports.take(bureau, terms(true), sheet.bytes());
    }

    private static Terms terms(boolean complete) {
        return new Terms("名冊.csv", DAY, complete);
    }

    private Preview counts(UUID id) {
        return imports.counts(district.whole(), id);
    }

    private String code(OrgId school) {
        return roster.organisation(district.whole(), school).orElseThrow().code();
    }

    private List<String> people() {
        return roster.search(district.whole(), "", 100).stream()
                .map(Person::name)
                .toList();
    }

    private PersonFile file(String name) {
        PersonId id = roster.search(district.whole(), name, 1).getFirst().id();
        return PlainFind.files(client, CLOCK).file(district.whole(), id).orElseThrow();
    }

    private List<String> posts(String name) {
        return file(name).posts().stream()
                .map(post -> post.organisationName() + " " + post.work().subject() + " ["
                        + post.valid().from() + ","
                        + (post.valid().until() == null ? "" : post.valid().until()) + ")")
                .toList();
    }
}
