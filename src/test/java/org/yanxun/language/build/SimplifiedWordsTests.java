package org.yanxun.language.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimplifiedWordsTests {

    @TempDir
    Path home;

    private Path made;
    private Path sources;

    @BeforeEach
    void rooms_words() throws IOException {
        made = Files.createDirectory(home.resolve("made"));
        sources = Files.createDirectory(home.resolve("sources"));
        Files.writeString(made.resolve("seat_zh_Hant.properties"), "seat.take=佔一個席位\nseat.left=還有{0}個\\n''席位''\n");
    }

    @Test
    void words_are_written_in_simplified_characters_with_their_gaps() throws IOException {
        SimplifiedWords.main(new String[] {made.toString(), sources.toString()});

        assertThat(words()).containsEntry("seat.take", "占一个席位").containsEntry("seat.left", "还有{0}个\n''席位''");
    }

    @Test
    void quotation_marks_are_those_of_the_mainland() throws IOException {
        Files.writeString(made.resolve("seat_zh_Hant.properties"), "seat.named=改為「{0}」，即『{1}』\n");
        SimplifiedWords.convertAll(made, sources);

        assertThat(words()).containsEntry("seat.named", "改为“{0}”，即‘{1}’");
    }

    @Test
    void what_was_written_by_hand_wins_in_every_build() throws IOException {
        Files.writeString(sources.resolve("seat_zh_Hans.properties"), "seat.take=报名\n");
        SimplifiedWords.convertAll(made, sources);
        // The resources step of the next build lays the hand-written file over the made one.
        Files.copy(
                sources.resolve("seat_zh_Hans.properties"),
                made.resolve("seat_zh_Hans.properties"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        SimplifiedWords.convertAll(made, sources);

        assertThat(words()).containsEntry("seat.take", "报名").hasSize(2);
    }

    @Test
    void only_what_is_outdated_is_written_again() throws IOException {
        assertThat(SimplifiedWords.convertAll(made, sources)).hasSize(1);
        assertThat(SimplifiedWords.convertAll(made, sources)).isEmpty();

        Files.writeString(made.resolve("seat_zh_Hant.properties"), "seat.take=選課\n");
        assertThat(SimplifiedWords.convertAll(made, sources)).hasSize(1);
        assertThat(words()).containsOnlyKeys("seat.take").containsEntry("seat.take", "选课");

        Files.writeString(sources.resolve("seat_zh_Hans.properties"), "seat.take=选\n");
        assertThat(SimplifiedWords.convertAll(made, sources)).hasSize(1);
    }

    @Test
    void odd_keys_and_values_survive() throws IOException {
        String odd = "a\\ b\\:c=\\ \\ 國\\t\\\\\n";
        Files.writeString(made.resolve("seat_zh_Hant.properties"), odd);

        SimplifiedWords.convertAll(made, sources);

        assertThat(words()).containsEntry("a b:c", "  国\t\\");
    }

    @Test
    void a_house_without_words_is_no_mistake() throws IOException {
        SimplifiedWords.main(new String[] {home.resolve("none").toString(), sources.toString()});

        assertThat(home.resolve("none")).doesNotExist();
    }

    private Properties words() throws IOException {
        return WordFile.read(Files.readString(made.resolve("seat_zh_Hans.properties")));
    }
}
