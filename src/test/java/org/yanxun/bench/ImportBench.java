package org.yanxun.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.TestDatabase;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.document.sheet.out.SheetWriter;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.load.PlainImports;

/**
 * How long a sheet of 50,000 people takes from upload to roster, three times over in a district of its own each, and again
 * with every twentieth changed.
 */
final class ImportBench {

    private static final int ROWS = 50_000;
    private static final int WARM_UP = 5_000;
    private static final int RUNS = 3;
    private static final int SCHOOLS = 500;
    private static final double MOST_SECONDS = 10;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String GIVEN = "偉芳娜敏靜秀麗強磊洋勇艷傑娟濤明超蘭霞平";

    private static final SheetShape SHAPE = SheetShape.of(
            "名冊",
            SheetColumn.id("staffNumber", "工號"),
            SheetColumn.text("name", "姓名"),
            SheetColumn.id("idNumber", "證件號碼"),
            SheetColumn.id("code", "單位代碼"),
            SheetColumn.text("kind", "職務"),
            SheetColumn.text("stage", "學段"),
            SheetColumn.text("subject", "學科"),
            SheetColumn.text("staffing", "編制"),
            SheetColumn.date("from", "任職日期"),
            SheetColumn.date("teachingSince", "參加工作日期"));

    private final RosterFixture district;
    private final PlainImports imports;
    private final Actor bureau;

    private ImportBench(TestDatabase database) {
        district = RosterFixture.on(database.client());
        imports = PlainImports.inBackground(database.client(), database.dataSource(), database.transactions());
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
        for (int at = 0; at < SCHOOLS; at++) {
            district.school("學校" + at, "S" + at, nature());
        }
    }

    /** Prints one line of JSON as its last word. */
    public static void main(String[] arguments) throws IOException {
        try (var database = TestDatabase.fresh()) {
            // A house that has been open for a while has read a sheet before.
            var earlier = new ImportBench(database);
            earlier.load(earlier.sheet(WARM_UP, 0));
            List<First> firsts = new ArrayList<>();
            ImportBench bench = earlier;
            for (int run = 1; run <= RUNS; run++) {
                bench = new ImportBench(database);
                firsts.add(bench.first());
                System.out.printf("run %d: %.2f s%n", run, firsts.getLast().seconds());
            }
            firsts.sort(Comparator.comparingDouble(First::seconds));
            First median = firsts.get(RUNS / 2);
            byte[] second = bench.sheet(ROWS, 20);
            long begun = System.nanoTime();
            Preview changed = bench.load(second);
            double again = since(begun);
            double plain = bench.plain(database.owner());
            BenchResult.of("import")
                    .with("rows", ROWS)
                    .with("runs", RUNS)
                    .with("seconds", median.seconds())
                    .with("rows_per_second", ROWS / median.seconds())
                    .with("processor_seconds", median.processor())
                    .with("plain_seconds", plain)
                    .with("import_of_plain", median.seconds() / plain)
                    .with("again_seconds", again)
                    .with("changed_again", changed.moved() + changed.corrected())
                    .holding(firsts.stream().allMatch(First::whole))
                    .holding(median.seconds() <= MOST_SECONDS)
                    .print(System.out);
        }
    }

    /** Takes the first sheet of this district in. */
    private First first() throws IOException {
        byte[] sheet = sheet(ROWS, 0);
        double worked = Processor.seconds();
        long begun = System.nanoTime();
        Preview joined = load(sheet);
        return new First(
                since(begun), Processor.seconds() - worked, joined.joined() == ROWS && joined.wrongRows() == 0);
    }

    private record First(double seconds, double processor, boolean whole) {}

    /**
     * How long the database alone takes for the rows of this district: copied into tables with the same indexes, nothing
     * looked at.
     */
    private double plain(JdbcClient owner) {
        double seconds = 0;
        for (String table : List.of("person", "post", "service_period")) {
            String columns =
                    owner.sql("""
                            select string_agg(column_name, ', ') from information_schema.columns
                            where table_schema = 'roster' and table_name = :table and is_generated = 'NEVER'
                            """).param("table", table).query(String.class).single();
            String copy = "roster.plain_" + table;
            owner.sql("create table " + copy + " (like roster." + table + " including all)")
                    .update();
            long begun = System.nanoTime();
            owner.sql("insert into " + copy + " (" + columns + ") select " + columns + " from roster." + table
                            + " where district_id = :district")
                    .param("district", district.district().value())
                    .update();
            seconds += since(begun);
            owner.sql("drop table " + copy).update();
        }
        return seconds;
    }

    private Preview load(byte[] file) {
        UUID id = imports.take(bureau, new Terms("名冊.xlsx", LocalDate.of(2026, 2, 16), false), file);
        imports.await(district.whole(), id);
        Preview counts = imports.counts(district.whole(), id);
        imports.apply(bureau, id, false);
        imports.await(district.whole(), id);
        return counts;
    }

    /** A sheet of so many rows whose every so-manieth person has moved to the next school. */
    private byte[] sheet(int rows, int moving) throws IOException {
        var out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.xlsx(out, SHAPE)) {
            for (int at = 0; at < rows; at++) {
                int school = moving > 0 && at % moving == 0 ? at + 1 : at;
                writer.row(List.of(
                        "T" + (100_000 + at),
                        "王" + GIVEN.charAt(at % 20) + GIVEN.charAt(at / 20 % 20),
                        idNumber(at),
                        "S" + school % SCHOOLS,
                        "教師",
                        "國小",
                        at % 2 == 0 ? "語文" : "數學",
                        "在編在崗",
                        moving > 0 && at % moving == 0 ? "" : "2013-02-01",
                        "2010-09-01"));
            }
        }
        return out.toByteArray();
    }

    private static String idNumber(int at) {
        String body = "330211"
                + LocalDate.of(1965, 1, 1).plusDays(at / 500).toString().replace("-", "") + "%03d".formatted(at % 500);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (body.charAt(place) - '0') * WEIGHTS[place];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private static Nature nature() {
        return RosterFixture.publicSchool(SchoolStage.PRIMARY);
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
