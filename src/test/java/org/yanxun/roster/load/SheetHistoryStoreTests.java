package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.domain.PlainRoster;
import org.yanxun.roster.find.PlainFind;

/**
 * Complete sheets month after month, people joining with one post or two, moving, changing their subject, leaving and coming back, with a merger
 * among them: each sheet's day stays what that sheet said, whatever came after.
 */
@StoreTest
class SheetHistoryStoreTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2014-12-02T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final LocalDate BEGIN = LocalDate.of(2013, 1, 1);
    private static final int MONTHS = 12;
    private static final int PEOPLE = 7;
    private static final List<String> SUBJECTS = List.of("語文", "數學", "英語");
    private static final Map<String, String> CODES = Map.of("語文", "CHINESE", "數學", "MATHEMATICS", "英語", "ENGLISH");

    private final JdbcClient client;
    private final PlainImports imports;
    private final PlainRoster plain;
    private final RosterFixture district;
    private final Actor bureau;
    private final List<OrgId> schools = new ArrayList<>();
    private final Map<OrgId, String> codes = new LinkedHashMap<>();
    private final Map<String, List<Held>> now = new LinkedHashMap<>();
    private Map<String, List<Held>> last = Map.of();

    SheetHistoryStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        imports = new PlainImports(client, source, transactions, CLOCK);
        plain = new PlainRoster(client, CLOCK);
        district = RosterFixture.on(client);
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
        Roster roster = PlainFind.roster(client, CLOCK);
        for (String name : List.of("東門國小", "西門國小", "南門國小")) {
            OrgId school = district.school(name, SchoolStage.PRIMARY);
            schools.add(school);
            codes.put(
                    school,
                    roster.organisation(district.whole(), school).orElseThrow().code());
        }
    }

    /** A post as a sheet says it. */
    private record Held(OrgId school, String subject, LocalDate since) {}

    @ParameterizedTest
    @ValueSource(longs = {20_130_902, 48, 16_824, 240, 5})
    void what_a_sheet_said_of_its_day_stays_true_of_that_day(long seed) {
        Random dice = new Random(seed);
        schools.forEach(school -> now.put("Z" + schools.indexOf(school), List.of(new Held(school, "語文", BEGIN))));
        Map<LocalDate, Set<String>> said = new LinkedHashMap<>();
        for (int month = 0; month < MONTHS; month++) {
            LocalDate day = BEGIN.plusMonths(month);
            if (month == MONTHS / 2) {
                merge(day);
            } else {
                apply(day, dice);
            }
            said.put(day, state());
            said.forEach(
                    (date, posts) -> assertThat(postsOn(date)).as("on " + date).isEqualTo(posts));
        }
    }

    private void apply(LocalDate day, Random dice) {
        Map<String, List<Held>> before = Map.copyOf(last);
        for (int person = 0; person < PEOPLE; person++) {
            List<Held> held = before.getOrDefault("P" + person, List.of());
            boolean comes = held.isEmpty() && dice.nextInt(3) == 0;
            now.put("P" + person, comes ? begins(day, dice) : next(held, day, dice));
        }
        last = Map.copyOf(now);
        UUID id = take(day);
        Preview preview = imports.counts(district.whole(), id);
        assertThat(preview.wrongRows()).isZero();
        assertThat(preview.joined()).isEqualTo(changed(before, true));
        assertThat(preview.left()).isEqualTo(changed(before, false));
        imports.apply(bureau, id, false);
        Preview again = imports.counts(district.whole(), take(day));
        assertThat(again.joined() + again.moved() + again.left() + again.corrected())
                .as("the same sheet again, on " + day)
                .isZero();
    }

    /** Who comes begins with one post or with two. */
    private List<Held> begins(LocalDate day, Random dice) {
        return List.copyOf(new LinkedHashSet<>(List.of(some(day, dice), some(day, dice))));
    }

    /** What becomes of somebody's posts on a day. */
    private List<Held> next(List<Held> held, LocalDate day, Random dice) {
        return switch (held.isEmpty() ? 8 : dice.nextInt(8)) {
            case 0 -> List.of();
            case 1 -> List.of(kept(some(day, dice), held));
            case 2 -> List.copyOf(new LinkedHashSet<>(List.of(held.getFirst(), kept(some(day, dice), held))));
            case 3 -> {
                Held first = held.getFirst();
                String subject = SUBJECTS.get((SUBJECTS.indexOf(first.subject()) + 1) % SUBJECTS.size());
                yield List.of(kept(new Held(first.school(), subject, day), held));
            }
            default -> held;
        };
    }

    /** Who is given a post they hold already holds it since they have held it. */
    private static Held kept(Held given, List<Held> held) {
        return held.stream()
                .filter(each ->
                        each.school().equals(given.school()) && each.subject().equals(given.subject()))
                .findFirst()
                .orElse(given);
    }

    private Held some(LocalDate day, Random dice) {
        List<OrgId> open = List.copyOf(codes.keySet());
        return new Held(open.get(dice.nextInt(open.size())), SUBJECTS.get(dice.nextInt(SUBJECTS.size())), day);
    }

    /** The last school closes; its people go to the one before, where nobody holds the same post twice. */
    private void merge(LocalDate day) {
        OrgId closing = schools.get(2);
        OrgId successor = schools.get(1);
        plain.intake().merge(district.district(), closing, successor, day);
        codes.remove(closing);
        now.replaceAll((number, held) -> {
            List<Held> after = new ArrayList<>();
            held.stream().filter(each -> !each.school().equals(closing)).forEach(after::add);
            held.stream()
                    .filter(each -> each.school().equals(closing))
                    .filter(each -> after.stream()
                            .noneMatch(other -> other.school().equals(successor)
                                    && other.subject().equals(each.subject())))
                    .forEach(each -> after.add(new Held(successor, each.subject(), day)));
            return List.copyOf(after);
        });
        last = Map.copyOf(now);
    }

    private UUID take(LocalDate day) {
        SomeSheet sheet = SomeSheet.usual();
        now.forEach((number, held) -> held.forEach(each -> sheet.row("%s,%s,,%s,教師,國小,%s,,%s,,"
                .formatted(number, name(number), codes.get(each.school()), each.subject(), each.since()))));
        return imports.take(bureau, new Terms("名冊.csv", day, true), sheet.bytes());
    }

    private static String name(String number) {
        return "某" + "甲乙丙丁戊己庚辛".charAt(number.charAt(1) - '0') + (number.charAt(0) == 'Z' ? "安" : "遷");
    }

    /** How many have begun, or ceased, to hold any post. */
    private int changed(Map<String, List<Held>> before, boolean begun) {
        return (int) now.entrySet().stream()
                .filter(each -> before.getOrDefault(each.getKey(), List.of()).isEmpty() == begun)
                .filter(each -> each.getValue().isEmpty() != begun)
                .count();
    }

    private Set<String> state() {
        Set<String> posts = new TreeSet<>();
        now.forEach((number, held) ->
                held.forEach(each -> posts.add(number + " " + each.school() + " " + CODES.get(each.subject()))));
        return posts;
    }

    private Set<String> postsOn(LocalDate day) {
        return new TreeSet<>(client.sql("""
                        select p.staff_number || ' ' || f.organisation_id || ' ' || f.subject
                        from roster.fact_post f
                        join roster.fact_person p on p.district_id = f.district_id and p.person_id = f.person_id
                        where f.district_id = :district and f.valid @> :day
                        """)
                .param("district", district.district().value())
                .param("day", day)
                .query(String.class)
                .list());
    }
}
