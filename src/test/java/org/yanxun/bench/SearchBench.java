package org.yanxun.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.TestDatabase;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Scope;
import org.yanxun.language.NameKeys;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.find.PeopleQuery;
import org.yanxun.roster.find.PeopleStore;
import org.yanxun.roster.find.PlainFind;

/** How long a person waits for people to be found among 500,000 of one district: by name, pinyin, initials, number. */
final class SearchBench {

    private static final int PEOPLE = 500_000;
    private static final int SCHOOLS = 2_000;
    private static final int WARM_UP = 400;
    private static final int QUERIES = 3_000;
    private static final double MOST_MILLISECONDS = 50;

    private static final String SURNAMES =
            "王王王王王王王李李李李李李李張張張張張張劉劉劉劉陳陳陳陳楊楊黃黃趙趙吳周徐孫馬朱胡郭何高林羅鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董潘袁蔡蔣余于杜葉程魏蘇呂丁任盧姚沈鍾姜崔譚陸單解";
    private static final String GIVEN = "偉芳娜敏靜秀麗強磊洋勇艷傑娟濤明超蘭霞平剛桂英華玉萍紅文輝玲建國軍峰梅燕雪飛鵬宇浩然子軒思雨欣怡佳慧婷博志林海波春生小曉天一";

    private final JdbcClient owner;
    private final PeopleStore people;
    private final RosterFixture district;
    private final Random random = new Random(48);

    private SearchBench(TestDatabase database) {
        owner = database.owner();
        people = PlainFind.people(database.client(), Clock.systemUTC());
        district = RosterFixture.on(database.client());
    }

    /** Prints one line of JSON as its last word. */
    public static void main(String[] arguments) {
        try (var database = TestDatabase.fresh()) {
            var bench = new SearchBench(database);
            bench.fill();
            bench.run(WARM_UP);
            double[] times = bench.run(QUERIES);
            Arrays.sort(times);
            double p95 = times[times.length * 95 / 100];
            BenchResult.of("search")
                    .with("people", PEOPLE)
                    .with("queries", QUERIES)
                    .with("p50_ms", times[times.length / 2])
                    .with("p95_ms", p95)
                    .with("max_ms", times[times.length - 1])
                    .holding(p95 < MOST_MILLISECONDS)
                    .print(System.out);
        }
    }

    private double[] run(int queries) {
        List<OrgId> schools = owner.sql("select id from roster.organisation where code like 'S%' limit 200")
                .query((row, number) -> new OrgId(row.getObject(1, java.util.UUID.class)))
                .list();
        double[] times = new double[queries];
        for (int at = 0; at < queries; at++) {
            boolean all = random.nextInt(10) < 7;
            Scope scope = all ? district.whole() : district.scopeOf(schools.get(random.nextInt(schools.size())));
            String typed = typed();
            long begun = System.nanoTime();
            people.find(PeopleQuery.first(scope, typed, 20));
            times[at] = (System.nanoTime() - begun) / 1e6;
        }
        return times;
    }

    /** What people type: whole names, surnames alone, given names, pinyin whole or begun, initials, numbers. */
    private String typed() {
        String surname = pick(SURNAMES);
        String given = pick(GIVEN) + pick(GIVEN);
        NameKeys keys = NameKeys.of(surname + given);
        return switch (random.nextInt(9)) {
            case 0 -> surname + given;
            case 1 -> keys.folded();
            case 2 -> surname;
            case 3 -> given;
            case 4 -> keys.pinyinJoined();
            case 5 -> keys.pinyinJoined().substring(0, 1 + random.nextInt(4));
            case 6 -> keys.initials();
            case 7 -> keys.initials().substring(0, 1);
            default -> "T" + (100_000 + random.nextInt(PEOPLE)) / (int) Math.pow(10, random.nextInt(4));
        };
    }

    private String pick(String characters) {
        return Character.toString(characters.charAt(random.nextInt(characters.length())));
    }

    private void fill() {
        keys("surname", SURNAMES);
        keys("given", GIVEN);
        for (String statement : FILL) {
            var sql = owner.sql(statement);
            (statement.contains(":district")
                            ? sql.param("district", district.district().value())
                            : sql)
                    .param("root", district.bureau().value())
                    .param("schools", SCHOOLS)
                    .param("people", PEOPLE)
                    .update();
        }
    }

    /** A character's keys stand beside it, so that a name's keys are put together by the database. */
    private void keys(String table, String characters) {
        owner.sql("create table public." + table
                        + " (n int, c text, folded text, pinyin text, initials text, sort text)")
                .update();
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < characters.length(); at++) {
            String character = characters.substring(at, at + 1);
            NameKeys keys = NameKeys.of(character);
            rows.add("(" + at + ",'"
                    + String.join("','", character, keys.folded(), keys.pinyin(), keys.initials(), keys.sort()) + "')");
        }
        owner.sql("insert into public." + table + " values " + String.join(",", rows))
                .update();
    }

    private static final List<String> FILL = List.of(
            """
            insert into roster.organisation (district_id, id, code, parent_id, path)
            select :district, o.id, 'S' || o.n, :root, '/' || cast(:root as text) || '/' || o.id || '/'
            from (select uuidv7() as id, n from generate_series(1, :schools) n) o
            """,
            """
            insert into roster.organisation_state (district_id, id, organisation_id, valid, name, type, ownership, stages,
                                                   rural, migrant, recorded_at)
            select :district, uuidv7(), id, '[2000-01-01,)', code, 'PRIMARY', 'PUBLIC', '{PRIMARY}', false, false,
                   '2020-01-01'
            from roster.organisation where district_id = :district and code like 'S%'
            """,
            """
            insert into roster.person (district_id, id, staff_number, name, name_folded, pinyin, initials, sort_key,
                                       recorded_at)
            select :district, uuidv7(), 'T' || (100000 + i), s.c || a.c || b.c, s.folded || a.folded || b.folded,
                   s.pinyin || ' ' || a.pinyin || ' ' || b.pinyin, s.initials || a.initials || b.initials,
                   s.sort || ' ' || a.sort || ' ' || b.sort, '2020-01-01'
            from (select i, (hashint4(i) & 2147483647) as x, (hashint4(i + 1000000) & 2147483647) as y,
                         (hashint4(i + 2000000) & 2147483647) as z
                  from generate_series(1, :people) i) r
            join public.surname s on s.n = r.x % (select count(*) from public.surname)
            join public.given a on a.n = r.y % (select count(*) from public.given)
            join public.given b on b.n = r.z % (select count(*) from public.given)
            """,
            """
            insert into roster.post (district_id, id, person_id, organisation_id, kind, stage, subject, staffing, valid,
                                     recorded_at)
            select :district, uuidv7(), p.id, o.id, 'TEACHER', 'PRIMARY', 'CHINESE', 'ESTABLISHED', '[2013-02-01,)',
                   '2020-01-01'
            from (select id, row_number() over () as n from roster.person where district_id = :district) p
            join (select id, row_number() over (order by code) as n from roster.organisation
                  where district_id = :district and code like 'S%') o on o.n = p.n % :schools + 1
            """,
            "vacuum analyze roster.person",
            "vacuum analyze roster.post",
            "analyze roster.organisation",
            "analyze roster.organisation_state");
}
