package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterImports.Line;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

/** Whatever stands in the cells: every row is taken or told, in words that can be read, and the others go on. */
@StoreTest
class AnyCellStoreTests {

    private static final Words WORDS = new Words();
    private static final LocalDate DAY = LocalDate.of(2013, 9, 1);
    private static final List<String> COLUMNS = List.of(
            "staffNumber",
            "name",
            "idNumber",
            "code",
            "kind",
            "stage",
            "subject",
            "staffing",
            "from",
            "teachingSince",
            "homeroom",
            "trainee",
            "mobile",
            "email",
            "liaison",
            "credential",
            "credentialLevel",
            "credentialSubject",
            "certificate",
            "credentialFrom",
            "credentialUntil");
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u0000",
            "\ud800",
            "𠮷",
            "=1+1",
            "@SUM(A1)",
            "3.3E+17",
            "-1",
            "2013-02-30",
            "9999-12-31",
            "0000-00-00",
            "二〇一三年",
            "'; drop table roster.person; --",
            "<script>alert(1)</script>",
            "\t\n\r",
            "\\N",
            "null",
            "是",
            "王".repeat(300),
            "١٢٣",
            "zz@zz",
            "%s%n",
            "NaN");

    private final PlainImports imports;
    private final JdbcClient client;
    private final RosterFixture district;
    private final Actor bureau;

    AnyCellStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        imports = new PlainImports(client, source, transactions, Clock.systemUTC());
        district = RosterFixture.on(client);
        district.school("東門國小", district.code() + "S", RosterFixture.publicSchool(SchoolStage.PRIMARY));
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 2013})
    void every_row_is_taken_or_told(long seed) {
        Random dice = new Random(seed);
        List<Line> lines = new ArrayList<>();
        for (int number = 1; number <= 120; number++) {
            lines.add(new Line(number, row(number, dice)));
        }

        UUID id = imports.door().check(bureau, new Terms("名冊", DAY, false), lines);

        Preview preview = imports.counts(district.whole(), id);
        List<Wrong> wrongs = imports.report(client).wrongs(district.whole(), id, 5_000);
        long told = wrongs.stream().map(Wrong::row).distinct().count();
        assertThat(preview.rows()).isEqualTo(120);
        assertThat(told).isEqualTo(preview.wrongRows());
        assertThat(wrongs)
                .allMatch(wrong -> wrong.row() >= 1 && wrong.row() <= 120 && COLUMNS.contains(wrong.column()));
        assertThat(wrongs).allSatisfy(AnyCellStoreTests::assertReadable);

        imports.door().apply(bureau, id, true);
        assertThat(imports.counts(district.whole(), take(lines)).joined())
                .as("whoever was taken is there")
                .isZero();
    }

    private UUID take(List<Line> lines) {
        return imports.door().check(bureau, new Terms("名冊", DAY, false), lines);
    }

    /** A good row, in which one or two cells may be odd. */
    private Map<String, String> row(int number, Random dice) {
        Map<String, String> row = new HashMap<>();
        row.put("staffNumber", "A" + number);
        row.put("name", "某人");
        row.put("code", district.code() + "S");
        for (int at = dice.nextInt(3); at > 0; at--) {
            row.put(COLUMNS.get(dice.nextInt(COLUMNS.size())), ODD.get(dice.nextInt(ODD.size())));
        }
        return row;
    }

    private static void assertReadable(Wrong wrong) {
        for (Language language : Language.values()) {
            Speech speech = WORDS.in(language);
            assertThat(speech.why(wrong))
                    .doesNotContain("{0}", "{1}", wrong.reason())
                    .hasSizeLessThan(200);
            assertThat(speech.w("roster.column." + wrong.column())).isNotBlank();
        }
    }
}
