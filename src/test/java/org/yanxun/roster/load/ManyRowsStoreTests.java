package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterImports.Terms;

/** Many rows are compared as a whole, whatever the database believes to know of them. */
@StoreTest
class ManyRowsStoreTests {

    private static final int MANY = 1_000;

    private final JdbcClient client;
    private final PlainImports imports;
    private final Planner planner;
    private final TransactionTemplate transactions;
    private final RosterFixture district;
    private final Actor bureau;

    ManyRowsStoreTests(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        this.client = client;
        this.transactions = transactions;
        imports = new PlainImports(client, source, transactions, Clock.systemUTC());
        planner = new Planner(client, Clock.systemUTC());
        district = RosterFixture.on(client);
        district.school("東門國小", district.code() + "-E", RosterFixture.publicSchool(SchoolStage.PRIMARY));
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
    }

    @Test
    void many_rows_are_not_looked_up_one_by_one_though_the_database_believes_that_nobody_is_found() {
        UUID job = take(MANY);
        client.sql("analyze roster.import_row").update();

        assertThat(plan(job, MANY)).isNotEmpty().doesNotContain("Nested Loop");
    }

    /** By another index than that of its identity, everybody of the district would be gone through for each post. */
    @Test
    void of_many_who_come_after_few_each_is_found_by_identity() {
        imports.apply(bureau, take(10), false);
        UUID job = take(MANY);
        long before = roundabout();

        imports.apply(bureau, job, false);

        assertThat(posts()).isEqualTo(MANY);
        assertThat(roundabout() - before).isLessThan(100);
    }

    @Test
    void few_rows_are_joined_as_the_database_likes() {
        UUID job = take(MANY);
        client.sql("analyze roster.import_row").update();

        assertThat(plan(job, MANY - 1)).contains("Nested Loop");
    }

    @Test
    void nothing_of_it_is_left_when_the_sheet_is_done() {
        transactions.executeWithoutResult(status -> planner.expect(MANY));

        assertThat(client.sql("show enable_nestloop").query(String.class).single())
                .isEqualTo("on");
    }

    @Test
    void the_database_takes_no_statistics_of_rows_on_its_own() {
        assertThat(client.sql("""
                        select relname from pg_class
                        where relnamespace = 'roster'::regnamespace
                          and 'autovacuum_analyze_threshold=2147483647' = any (reloptions)
                        """).query(String.class).list()).containsExactlyInAnyOrder("import_row", "import_change");
    }

    /** How often people were looked for by another index than that of their identity. */
    private long roundabout() {
        client.sql("select pg_stat_force_next_flush()").query().listOfRows();
        return client.sql("""
                        select sum(idx_scan) from pg_stat_user_indexes
                        where relid = 'roster.person'::regclass and indexrelname <> 'person_pkey'
                        """).query(Long.class).single();
    }

    private long posts() {
        return client.sql("select count(*) from roster.fact_post where district_id = :district")
                .param("district", district.district().value())
                .query(Long.class)
                .single();
    }

    /** How the database would find who has a second row, in a transaction that expects so many. */
    private String plan(UUID job, int rows) {
        return Objects.requireNonNull(transactions.execute(status -> {
            planner.expect(rows);
            return PlanSql.matching().stream()
                    .filter(step -> step.contains("k.match_id"))
                    .flatMap(step -> client
                            .sql("explain " + step)
                            .param("district", district.district().value())
                            .param("job", job)
                            .query(String.class)
                            .list()
                            .stream())
                    .collect(Collectors.joining("\n"));
        }));
    }

    private UUID take(int rows) {
        String sheet = IntStream.range(0, rows)
                .mapToObj(at -> "T%04d,王芳,%s-E".formatted(at, district.code()))
                .collect(Collectors.joining("\n", "工號,姓名,單位代碼\n", "\n"));
        return imports.take(
                bureau, new Terms("名冊.csv", LocalDate.of(2025, 9, 1), false), sheet.getBytes(StandardCharsets.UTF_8));
    }
}
