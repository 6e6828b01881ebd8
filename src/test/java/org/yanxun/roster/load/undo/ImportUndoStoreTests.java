package org.yanxun.roster.load.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterImports.Line;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.domain.PlainRosterParts;
import org.yanxun.roster.load.PlainImports;
import org.yanxun.roster.person.PlainUndo;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

/** An upload taken back leaves the roster as it was, but for whoever was changed since. */
@StoreTest
class ImportUndoStoreTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 9, 1);
    private static final List<String> SCHOOLS = List.of("E", "W", "S");

    private final JdbcClient client;
    private final PlainImports imports;
    private final ImportUndo undo;
    private final TransactionTemplate transactions;
    private final RosterFixture district;
    private final Map<String, OrgId> schools = new TreeMap<>();
    private final Actor bureau;

    ImportUndoStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        this.transactions = transactions;
        imports = new PlainImports(client, source, transactions, Clock.systemUTC());
        undo = new ImportUndo(
                client,
                PlainRosterParts.changes(client, Clock.systemUTC()),
                PlainRosterParts.bulk(client, Clock.systemUTC()),
                PlainUndo.whole(client),
                (actor, decision) -> {});
        district = RosterFixture.on(client);
        for (String code : SCHOOLS) {
            schools.put(
                    code,
                    district.school(code, district.code() + code, RosterFixture.publicSchool(SchoolStage.PRIMARY)));
        }
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 48, 2013})
    void a_sheet_taken_back_never_was(long seed) {
        Random dice = new Random(seed);
        apply(bureau, FIRST, some(dice));
        List<String> before = state();
        List<Map<String, String>> sheet = some(dice);
        UUID upload = apply(bureau, SECOND, sheet);
        assertThat(state()).isNotEqualTo(before);

        assertThat(undo.outlook(bureau, upload)).hasValueSatisfying(outlook -> {
            assertThat(outlook.since()).isZero();
            assertThat(outlook.back()).isPositive();
        });
        back(bureau, upload);

        assertThat(state()).isEqualTo(before);
        assertThat(undo.outlook(bureau, upload)).isEmpty();
        apply(bureau, SECOND, sheet);
        Preview again = imports.counts(district.whole(), take(bureau, SECOND, sheet));
        assertThat(again.joined() + again.moved() + again.left() + again.corrected())
                .as("the same sheet can be applied after all")
                .isZero();
    }

    @Test
    void whoever_was_changed_since_stays_and_so_does_who_shares_a_seat_with_them() {
        apply(bureau, FIRST, List.of(row("A", "E", "liaison"), row("B", "E"), row("C", "E"), row("D", "W")));
        UUID upload = apply(bureau, SECOND, List.of(row("A", "E"), row("B", "E", "liaison"), row("D", "S")));
        List<String> after = state();
        Map<String, String> corrected = row("B", "E", "liaison");
        corrected.put("mobile", "13800000000");
        imports.door().apply(bureau, check(bureau, SECOND, false, List.of(corrected)), false);

        assertThat(undo.outlook(bureau, upload))
                .hasValueSatisfying(
                        outlook -> assertThat(outlook).extracting("since").isEqualTo(2));
        back(bureau, upload);

        assertThat(state())
                .as("A and B are as the sheet said, C and D as before")
                .anyMatch(each -> each.startsWith("B E LIAISON [2025-09-01"))
                .anyMatch(each -> each.startsWith("C E TEACHER [2024-09-01,)"))
                .anyMatch(each -> each.startsWith("D W TEACHER [2024-09-01,)"))
                .noneMatch(each -> each.startsWith("D S"))
                .filteredOn(each -> each.startsWith("A "))
                .isEqualTo(after.stream().filter(each -> each.startsWith("A ")).toList());
    }

    @Test
    void a_sheet_whose_people_were_all_changed_since_cannot_be_taken_back() {
        UUID upload = apply(bureau, FIRST, List.of(row("A", "E")));
        apply(bureau, SECOND, List.of(row("A", "W")));
        List<String> after = state();

        assertThatThrownBy(() -> back(bureau, upload)).isInstanceOf(Refusal.class);
        assertThat(state()).isEqualTo(after);
    }

    @Test
    void a_name_that_was_corrected_is_found_as_before() {
        apply(bureau, FIRST, List.of(row("A", "E")));
        Map<String, String> renamed = row("A", "E");
        renamed.put("name", "曾國華");
        UUID upload = apply(bureau, SECOND, List.of(renamed));
        assertThat(pinyin()).containsExactly("zeng guo hua");

        back(bureau, upload);

        assertThat(pinyin()).containsExactly("mou jia");
    }

    @Test
    void asking_twice_does_it_once() {
        apply(bureau, FIRST, List.of(row("A", "E")));
        UUID upload = apply(bureau, SECOND, List.of(row("A", "W")));
        back(bureau, upload);
        List<String> after = state();

        back(bureau, upload);

        assertThat(state()).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRINCIPAL", "LIAISON"})
    void a_school_takes_back_its_own_uploads_only(Role role) {
        Actor own = district.actor(role, PersonId.fresh(), school("E"));
        Actor other = district.actor(role, PersonId.fresh(), school("E"));
        Actor elsewhere = district.actor(role, PersonId.fresh(), school("W"));
        UUID upload = apply(own, FIRST, List.of(row("A", "E")));

        assertThat(undo.outlook(other, upload)).isEmpty();
        assertThatThrownBy(() -> back(other, upload)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> back(elsewhere, upload)).isInstanceOf(NotThere.class);
        assertThat(undo.outlook(district.actor(Role.COLLEGE, PersonId.fresh(), district.bureau()), upload))
                .isPresent();
        back(own, upload);

        assertThat(state()).isEmpty();
    }

    @Test
    void what_is_not_applied_cannot_be_taken_back() {
        UUID upload = check(bureau, FIRST, true, List.of(row("A", "E")));

        assertThat(undo.outlook(bureau, upload)).isEmpty();
        assertThatThrownBy(() -> back(bureau, upload)).isInstanceOf(NotThere.class);
    }

    private OrgId school(String code) {
        return Objects.requireNonNull(schools.get(code));
    }

    private void back(Actor actor, UUID upload) {
        transactions.executeWithoutResult(status -> undo.undo(actor, upload));
    }

    private static List<Map<String, String>> some(Random dice) {
        List<Map<String, String>> rows = new ArrayList<>();
        SCHOOLS.forEach(school -> rows.add(row("Z" + school, school)));
        for (int person = 0; person < 10; person++) {
            int first = dice.nextInt(3);
            for (int post = dice.nextInt(3); post > 0; post--) {
                Map<String, String> row = row("P" + person, SCHOOLS.get((first + post) % 3));
                row.put("name", "某" + "甲乙丙".charAt(first));
                row.put("homeroom", dice.nextBoolean() ? "是" : "否");
                row.put("teachingSince", "20" + (10 + dice.nextInt(5)) + "-09-01");
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, String> row(String number, String school, String... duties) {
        Map<String, String> row = new TreeMap<>(
                Map.of("staffNumber", number, "name", "某甲", "code", school, "kind", "TEACHER", "stage", "PRIMARY"));
        row.put("liaison", duties.length > 0 ? "是" : "否");
        return row;
    }

    private UUID apply(Actor actor, LocalDate day, List<Map<String, String>> rows) {
        UUID upload = take(actor, day, rows);
        imports.door().apply(actor, upload, false);
        return upload;
    }

    private UUID take(Actor actor, LocalDate day, List<Map<String, String>> rows) {
        return check(actor, day, actor.equals(bureau), rows);
    }

    private UUID check(Actor actor, LocalDate day, boolean complete, List<Map<String, String>> rows) {
        List<Line> lines = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> own = new TreeMap<>(row);
            own.put("code", district.code() + row.get("code"));
            lines.add(new Line(lines.size() + 1, own));
        }
        UUID id = imports.door().check(actor, new Terms("名冊", day, complete), lines);
        assertThat(imports.report(client).wrongs(district.whole(), id, 5)).isEmpty();
        return id;
    }

    /** All that holds now, with its days. */
    private List<String> state() {
        return client.sql("""
                        with held as (
                            select person_id, organisation_id, kind, valid from roster.post
                            where district_id = :district and superseded_at is null
                            union all
                            select person_id, organisation_id, kind, valid from roster.duty
                            where district_id = :district and superseded_at is null)
                        select p.staff_number || ' ' || replace(o.code, :code, '') || ' ' || h.kind || ' ' || h.valid
                        from held h
                        join roster.person p on p.district_id = :district and p.id = h.person_id
                        join roster.organisation o on o.district_id = :district and o.id = h.organisation_id
                        union all
                        select p.staff_number || ' ' || p.name || ' ' || s.valid from roster.service_period s
                        join roster.person p on p.district_id = :district and p.id = s.person_id
                        where s.district_id = :district and s.superseded_at is null
                        order by 1
                        """)
                .param("district", district.district().value())
                .param("code", district.code())
                .query(String.class)
                .list();
    }

    private List<String> pinyin() {
        return client.sql("select pinyin from roster.person where district_id = :district and staff_number = 'A'")
                .param("district", district.district().value())
                .query(String.class)
                .list();
    }
}
