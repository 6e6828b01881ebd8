package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterImports.Line;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.RosterImports.Terms;

/**
 * A complete sheet that leaves no cell blank says how its schools are on its day, whatever stood there before and in
 * whatever order its rows come; saying it again changes nothing.
 */
@StoreTest
class SheetAfterSheetStoreTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2014-12-02T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final LocalDate FIRST = LocalDate.of(2013, 9, 1);
    private static final LocalDate SECOND = LocalDate.of(2014, 2, 16);
    private static final List<String> SCHOOLS = List.of("E", "W", "S");
    private static final List<String> SUBJECTS = List.of("CHINESE", "MATHEMATICS", "MUSIC");
    private static final List<String> STAFFINGS = List.of("ESTABLISHED", "CONTRACT");
    private static final int PEOPLE = 12;

    private final JdbcClient client;
    private final PlainImports imports;

    SheetAfterSheetStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        imports = new PlainImports(client, source, transactions, CLOCK);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 48, 2013, 16_824, 20_130_902})
    void the_later_sheet_stands_as_if_it_were_the_only_one(long seed) {
        Random dice = new Random(seed);
        List<Map<String, String>> before = some(dice);
        List<Map<String, String>> after = some(dice);
        RosterFixture twice = district();
        RosterFixture once = district();
        RosterFixture shuffled = district();

        apply(twice, FIRST, before);
        apply(twice, SECOND, after);
        apply(once, SECOND, after);
        List<Map<String, String>> mixed = new ArrayList<>(after);
        Collections.shuffle(mixed, dice);
        apply(shuffled, FIRST, before);
        apply(shuffled, SECOND, mixed);

        assertThat(state(twice, SECOND)).isEqualTo(state(once, SECOND)).isEqualTo(said(after));
        assertThat(state(shuffled, SECOND)).isEqualTo(said(after));
        assertThat(places(state(twice, FIRST))).as("who was where before").isEqualTo(places(said(before)));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void a_preview_counts_everybody_once(long seed) {
        Random dice = new Random(seed);
        RosterFixture district = district();
        List<Map<String, String>> before = some(dice);
        List<Map<String, String>> after = some(dice);
        apply(district, FIRST, before);

        Preview preview = imports.counts(district.whole(), take(district, SECOND, after));

        assertThat(preview.joined() + preview.moved() + preview.corrected() + preview.unchanged())
                .isEqualTo(people(after).size());
        assertThat(preview.left())
                .isEqualTo(people(before).stream()
                        .filter(person -> !people(after).contains(person))
                        .count());
        assertThat(preview.joined())
                .isEqualTo(people(after).stream()
                        .filter(person -> !people(before).contains(person))
                        .count());
    }

    /** Rows of some people, everybody with one or two posts; somebody is at every school. */
    private static List<Map<String, String>> some(Random dice) {
        List<Map<String, String>> rows = new ArrayList<>();
        SCHOOLS.forEach(school -> rows.add(row("Z" + school, school, "CHINESE", dice)));
        for (int person = 0; person < PEOPLE; person++) {
            int posts = dice.nextInt(3);
            int first = dice.nextInt(3);
            String subject = SUBJECTS.get(dice.nextInt(3));
            for (int post = 0; post < posts; post++) {
                rows.add(row("P" + person, SCHOOLS.get((first + post) % 3), subject, dice));
            }
        }
        return rows;
    }

    private static Map<String, String> row(String number, String school, String subject, Random dice) {
        Map<String, String> row = new TreeMap<>();
        row.put("staffNumber", number);
        row.put("name", "某" + "甲乙丙丁戊己庚辛壬癸子丑寅".charAt(number.hashCode() % 13));
        row.put("code", school);
        row.put("kind", "TEACHER");
        row.put("stage", "PRIMARY");
        row.put("subject", subject);
        row.put("staffing", STAFFINGS.get(dice.nextInt(2)));
        row.put("homeroom", dice.nextInt(3) == 0 ? "是" : "否");
        return row;
    }

    private RosterFixture district() {
        RosterFixture district = RosterFixture.on(client);
        for (String code : SCHOOLS) {
            district.school(code, district.code() + code, RosterFixture.publicSchool(SchoolStage.PRIMARY));
        }
        return district;
    }

    private void apply(RosterFixture district, LocalDate day, List<Map<String, String>> rows) {
        imports.door().apply(bureau(district), take(district, day, rows), false);
        Preview again = imports.counts(district.whole(), take(district, day, rows));
        assertThat(again.joined() + again.moved() + again.left() + again.corrected())
                .as("the same again")
                .isZero();
    }

    private UUID take(RosterFixture district, LocalDate day, List<Map<String, String>> rows) {
        List<Line> lines = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> own = new TreeMap<>(row);
            own.put("code", district.code() + row.get("code"));
            lines.add(new Line(lines.size() + 1, own));
        }
        UUID id = imports.door().check(bureau(district), new Terms("名冊", day, true), lines);
        assertThat(imports.report(client).wrongs(district.whole(), id, 5)).isEmpty();
        return id;
    }

    private static org.yanxun.kernel.Actor bureau(RosterFixture district) {
        return district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
    }

    private static Set<String> people(List<Map<String, String>> rows) {
        return rows.stream().map(row -> row.get("staffNumber")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the rows say; a homeroom said of one person and school in any row holds. */
    private static Set<String> said(List<Map<String, String>> rows) {
        TreeSet<String> said = new TreeSet<>();
        for (Map<String, String> row : rows) {
            String who = row.get("staffNumber") + " " + row.get("code");
            said.add(who + " " + row.get("subject") + " " + row.get("staffing"));
            if ("是".equals(row.get("homeroom"))) {
                said.add(who + " HOMEROOM");
            }
        }
        return said;
    }

    /** Who is where; what they teach there may have been corrected since. */
    private static Set<String> places(Set<String> state) {
        return state.stream()
                .map(each -> each.substring(0, each.indexOf(' ', each.indexOf(' ') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> state(RosterFixture district, LocalDate day) {
        return new TreeSet<>(client.sql("""
                        with people as (select person_id, staff_number from roster.fact_person where district_id = :district),
                             places as (select organisation_id, replace(code, :code, '') as code
                                        from roster.fact_organisation where district_id = :district)
                        select distinct p.staff_number || ' ' || o.code || ' ' || f.subject || ' ' || f.staffing
                        from roster.fact_post f join people p using (person_id) join places o using (organisation_id)
                        where f.district_id = :district and f.valid @> :day
                        union
                        select p.staff_number || ' ' || o.code || ' ' || d.kind
                        from roster.duty d join people p using (person_id) join places o using (organisation_id)
                        where d.district_id = :district and d.superseded_at is null and d.valid @> :day
                        """)
                .param("district", district.district().value())
                .param("code", district.code())
                .param("day", day)
                .query(String.class)
                .list());
    }
}
