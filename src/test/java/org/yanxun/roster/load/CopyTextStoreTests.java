package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.yanxun.database.StoreTest;

@StoreTest
class CopyTextStoreTests {

    private final DataSource source;

    CopyTextStoreTests(DataSource source) {
        this.source = source;
    }

    @Test
    void a_row_is_cells_between_tabs_and_nothing_is_told_from_empty() {
        CopyText text = new CopyText();
        text.cells("a", null, "").end();

        assertThat(text.toString()).isEqualTo("a\t\\N\t\n");
        assertThat(text.isEmpty()).isFalse();
        assertThat(new CopyText().isEmpty()).isTrue();
    }

    @Test
    void several_texts_in_a_cell_are_quoted() {
        CopyText text = new CopyText();
        text.array(List.of("a,b", "say \"yes\"", "back\\slash")).end();

        assertThat(text.toString()).isEqualTo("{\"a,b\",\"say \\\\\"yes\\\\\"\",\"back\\\\\\\\slash\"}\n");
    }

    /** Whatever people type comes back from the database as it was, but for a null character, which it cannot hold. */
    @Test
    void any_text_comes_back_from_the_database() throws SQLException, IOException {
        Random dice = new Random(1986);
        List<String> texts = new ArrayList<>(List.of("", "\\N", "\\.", "\t", "\n", "\r\n", "\\", "\"", "{}", "𠮷·é"));
        for (int at = 0; at < 200; at++) {
            texts.add(some(dice));
        }
        CopyText text = new CopyText();
        for (int at = 0; at < texts.size(); at++) {
            text.cells(at, texts.get(at)).array(List.of(texts.get(at), "x")).end();
        }

        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute("create temporary table kept (place int, said text, list text[])");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy kept from stdin", new StringReader(text.toString()));
            var rows = connection.createStatement().executeQuery("select said, list[1] from kept order by place");
            for (String each : texts) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo(each);
                assertThat(rows.getString(2)).isEqualTo(each);
            }
        }
    }

    @Test
    void a_null_character_becomes_a_blank() {
        CopyText text = new CopyText();
        text.cells("a\0b").end();

        assertThat(text.toString()).isEqualTo("a b\n");
    }

    private static String some(Random dice) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < dice.nextInt(12); at++) {
            text.appendCodePoint(
                    switch (dice.nextInt(4)) {
                        case 0 -> "\\\t\n\r{},\"'N.".charAt(dice.nextInt(11));
                        case 1 -> 1 + dice.nextInt(127);
                        case 2 -> 0x4e00 + dice.nextInt(5000);
                        default -> 0x20000 + dice.nextInt(5000);
                    });
        }
        return text.toString();
    }
}
