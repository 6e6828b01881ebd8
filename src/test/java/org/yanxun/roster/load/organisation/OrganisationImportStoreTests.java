package org.yanxun.roster.load.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanxun.roster.load.organisation.PlainOrganisationSheets.sheet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.MovableClock;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterImports.Line;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.domain.PlainRoster;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.roster.find.PlainFind;
import org.yanxun.roster.find.Stretch;
import org.yanxun.roster.load.ImportJob.State;
import org.yanxun.roster.load.PlainImports;
import org.yanxun.roster.load.organisation.OrganisationChange.Kind;
import org.yanxun.roster.load.organisation.OrganisationChange.Part;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class OrganisationImportStoreTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);

    private final JdbcClient client;
    private final PlainImports people;
    private final PlainOrganisationSheets sheets;
    private final RosterFixture district;
    private final Roster roster;
    private final OrganisationStore store;
    private final Actor bureau;

    OrganisationImportStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        MovableClock clock = MovableClock.running();
        clock.set("2026-03-02T09:00");
        people = new PlainImports(client, source, transactions, clock);
        sheets = new PlainOrganisationSheets(client, source, transactions, clock);
        district = RosterFixture.in(new PlainRoster(client, clock).intake());
        roster = PlainFind.roster(client, clock);
        store = PlainFind.organisations(client);
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
        district.school("東門國小", "E", RosterFixture.publicSchool(SchoolStage.PRIMARY));
    }

    @Test
    void schools_begin_only_when_the_sheet_is_applied_in_any_order_and_either_script() {
        UUID id = take(
                "W1,鎮西分校,W,小学,公办,,是,,2024年9月,",
                "W,鎮西九年一貫制學校,,九年一貫制學校,,,,,2013-09-01,",
                "M,青峙外來務工人員子弟學校,,MIGRANT,民辦,小學、初中,,,,");

        assertThat(counts(id)).isEqualTo(new ChangeCounts(3, 0, 3, 0, 0, 0, 0, 0));
        assertThat(roster.organisations(district.whole())).hasSize(3);

        apply(id);
        Organisation west = organisation("W");
        Organisation branch = organisation("W1");
        assertThat(branch.path()).isEqualTo(west.path() + branch.id() + "/");
        assertThat(west.parent()).isEqualTo(district.bureau());
        assertThat(west.nature().stages()).containsExactlyInAnyOrder(SchoolStage.PRIMARY, SchoolStage.JUNIOR);
        assertThat(branch.nature().rural()).isTrue();
        assertThat(past("W1")).containsExactly("鎮西分校 2024-09-01 null");
        assertThat(organisation("M").nature().migrant()).isTrue();
        assertThat(past("M")).containsExactly("青峙外來務工人員子弟學校 2026-02-16 null");
    }

    @Test
    void the_same_sheet_again_changes_nothing() {
        String[] rows = {
            "W,鎮西國小,,國小,公辦,國小,否,否,2013-09-01,2025-09-01", "W1,分校,E,國小,,,,,2013-09-01,", "E,東門國小,,國小,公辦,國小,否,否,,"
        };
        apply(take(rows));

        assertThat(counts(take(rows))).isEqualTo(new ChangeCounts(3, 0, 0, 0, 0, 0, 0, 3));
    }

    @Test
    void renamed_moved_changed_and_closed_are_told_apart_with_what_they_were() {
        OrgId west = district.school("西門國中", "W", RosterFixture.publicSchool(SchoolStage.JUNIOR));
        district.school("南門國小", "S", RosterFixture.publicSchool(SchoolStage.PRIMARY));
        UUID id = take(
                "E,新東國小,W,,,,,,2025-09-01,", "W,西門國中,,九年一貫制學校,民辦,國小、國中,是,,2025-09-01,", "S,南門國小,,,,,,,,2026-03-01");

        assertThat(counts(id)).isEqualTo(new ChangeCounts(3, 0, 0, 1, 1, 1, 1, 0));
        assertThat(parts(id, Kind.RENAMED)).containsExactly(new Part("organisation", "東門國小", "新東國小"));
        assertThat(parts(id, Kind.MOVED)).containsExactly(new Part("parent", "鏡湖區教育局", "西門國中"));
        assertThat(parts(id, Kind.CHANGED))
                .containsExactly(
                        new Part("type", "JUNIOR", "NINE_YEAR"),
                        new Part("ownership", "PUBLIC", "PRIVATE"),
                        new Part("stages", "JUNIOR", "PRIMARY,JUNIOR"),
                        new Part("rural", "false", "true"));
        assertThat(parts(id, Kind.CLOSED)).containsExactly(new Part("closedOn", null, "2026-03-01"));

        apply(id);
        assertThat(past("E")).containsExactly("東門國小 2000-09-01 2025-09-01", "新東國小 2025-09-01 null");
        assertThat(organisation("E").parent()).isEqualTo(west);
        assertThat(organisation("W").nature().type()).isEqualTo(OrgType.NINE_YEAR);
        assertThat(organisation("S").open()).isFalse();
        assertThat(counts(id).closed()).isEqualTo(1);
    }

    @Test
    void the_day_a_record_began_corrects_it_and_an_earlier_one_lets_it_begin_earlier() {
        UUID id = take("E,東門小學堂,,,,,,,2000-09-01,");
        assertThat(changes(id, Kind.RENAMED)).allMatch(OrganisationChange::corrected);
        apply(id);
        assertThat(past("E")).containsExactly("東門小學堂 2000-09-01 null");

        UUID earlier = take("E,東門小學堂,,,,,,,1998-09-01,");
        assertThat(parts(earlier, Kind.CHANGED)).containsExactly(new Part("validFrom", "2000-09-01", "1998-09-01"));
        apply(earlier);
        assertThat(past("E")).containsExactly("東門小學堂 1998-09-01 null");
    }

    @Test
    void a_day_of_closing_may_move_and_takes_along_what_is_closed_below_it() {
        apply(take("E1,分校,E,國小,,,,,2010-09-01,"));
        apply(take("E,東門國小,,,,,,,,2025-08-01", "E1,分校,,,,,,,,2025-08-01"));
        assertThat(past("E")).containsExactly("東門國小 2000-09-01 2025-08-01");

        apply(take("E,東門國小,,,,,,,,2025-09-01"));
        assertThat(past("E")).containsExactly("東門國小 2000-09-01 2025-09-01");
        assertThat(past("E1")).containsExactly("分校 2010-09-01 2025-08-01");
    }

    @Test
    void a_preview_that_has_grown_old_is_made_anew_before_it_can_be_applied() {
        UUID id = take("E,新東國小,,,,,,,2025-09-01,");
        district.school("西門國中", "W", RosterFixture.publicSchool(SchoolStage.JUNIOR));

        apply(id);
        assertThat(past("E")).hasSize(1);
        apply(id);
        assertThat(past("E")).hasSize(2);
        assertThatThrownBy(() -> apply(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void wrong_rows_refuse_all_unless_the_others_are_asked_for() {
        UUID id = take("W,鎮西國小,,國小,,,,,,", "W1,分校,X,國小,,,,,,");

        assertThatThrownBy(() -> apply(id)).isInstanceOf(Refusal.class);
        sheets.imports().desk().apply(bureau, id, true);
        assertThat(past("W")).hasSize(1);
        assertThat(roster.organisations(district.whole())).hasSize(4);
    }

    @Test
    void rows_come_from_programs_with_codes_and_are_applied_while_they_wait() {
        var cells = Map.of(
                "code", "P", "organisation", "程式國小", "type", "PRIMARY", "stages", "PRIMARY;JUNIOR", "rural", "是");
        UUID id = sheets.imports().desk().check(bureau, terms(), List.of(new Line(1, cells)));

        assertThat(counts(id).fresh()).isEqualTo(1);
        sheets.imports().desk().applyAtOnce(bureau, id, false);
        assertThat(organisation("P").nature().stages()).hasSize(2);
    }

    @Test
    void sheets_of_people_and_of_organisations_do_not_meet() {
        UUID id = take("E,新東國小,,,,,,,2025-09-01,");

        assertThat(people.report(client).job(district.whole(), id)).isEmpty();
        assertThat(people.report(client).recent(district.whole())).isEmpty();
        assertThatThrownBy(() -> people.desk().discard(bureau, id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> people.desk().applyAtOnce(bureau, id, true)).isInstanceOf(NotThere.class);
        assertThat(sheets.imports().report().recent(district.whole())).hasSize(1);
        sheets.imports().desk().discard(bureau, id);
        assertThat(sheets.imports()
                        .report()
                        .job(district.whole(), id)
                        .orElseThrow()
                        .state())
                .isEqualTo(State.DISCARDED);
    }

    @Test
    void a_sheet_without_rows_or_without_names_is_not_taken() {
        assertThatThrownBy(() -> take())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.problems().getFirst().reason())
                                .isEqualTo("roster.import.noOrganisations"));
        assertThatThrownBy(() -> sheets.imports()
                        .desk()
                        .take(bureau, terms(), "單位代碼,類型\nA,國小\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidInput.class);
    }

    private UUID take(String... rows) {
        return sheets.imports().desk().take(bureau, terms(), sheet(rows));
    }

    private static Terms terms() {
        return new Terms("單位.csv", DAY, false);
    }

    private void apply(UUID id) {
        sheets.imports().desk().apply(bureau, id, false);
    }

    private ChangeCounts counts(UUID id) {
        return sheets.changes().counts(district.whole(), id);
    }

    private List<OrganisationChange> changes(UUID id, Kind kind) {
        return sheets.changes().changes(district.whole(), id, kind, new Stretch(0, 10));
    }

    private List<Part> parts(UUID id, Kind kind) {
        return changes(id, kind).getFirst().parts();
    }

    private Organisation organisation(String code) {
        return roster.organisations(district.whole()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> past(String code) {
        return store.past(district.whole(), organisation(code).id()).stream()
                .map(chapter -> chapter.facts().name() + " " + chapter.valid().from() + " "
                        + chapter.valid().until())
                .toList();
    }
}
