package org.yanxun.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlRoomsTests {

    private static final SqlRooms RULE = new SqlRooms(Floors.read());
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void a_rooms_statements_name_its_own_tables_and_published_views_below() {
        assertThat(Source.allBelow(Source.MAIN).stream().flatMap(source -> RULE.faultsIn(source).stream()))
                .isEmpty();
    }

    @Test
    void a_rooms_migrations_name_its_own_tables_and_what_lies_below() {
        assertThat(Source.files(MIGRATIONS, file -> file.toString().endsWith(".sql")).stream()
                        .flatMap(file -> RULE.faultsIn(file.toString(), roomOf(file), Source.read(file)).stream()))
                .isEmpty();
    }

    @Test
    void reading_another_rooms_table_would_be_seen() {
        var rule = new SqlRooms(Map.of("roster", 3, "plan", 4, "credit", 8));

        assertThat(rule.faultsIn("x", "credit", "select * from roster.person")).hasSize(1);
        assertThat(rule.faultsIn("x", "plan", "select * from credit.fact_balance"))
                .hasSize(1);
        assertThat(rule.faultsIn("x", "credit", "select * from roster.fact_person"))
                .isEmpty();
        assertThat(rule.faultsIn("x", "credit", "foreign key (a) references roster.person (a)"))
                .isEmpty();
        assertThat(rule.faultsIn("x", "roster", "foreign key (a) references credit.entry (a)"))
                .hasSize(1);
    }

    @Test
    void sql_in_java_is_read_too() {
        var rule = new SqlRooms(Map.of("roster", 3, "credit", 8));
        String java = """
                package org.yanxun.credit;
                class Bad { String sql = "select name from roster.person where id = ?"; }
                """;

        List<String> faults = rule.faultsIn(Source.of("Bad.java", java));

        assertThat(faults).hasSize(1);
    }

    private static String roomOf(Path migration) {
        return migration.getName(migration.getNameCount() - 2).toString();
    }
}
