package org.yanxun.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

/** What the roster says: undo has one name, and whoever is refused hears what to do instead. */
class RosterWordsTests {

    private static final Words WORDS = new Words();

    @Test
    void undo_is_called_the_same_everywhere_and_closing_is_called_otherwise() {
        assertThat(said()).noneMatch(words -> words.contains("撤回"));
        assertThat(WORDS.in(Language.HANT).w("roster.api.postPeopleByPersonUndo"))
                .startsWith("撤銷");
        assertThat(WORDS.in(Language.HANT).w("roster.api.postOrganisationsByIdClose"))
                .doesNotContain("撤銷");
    }

    @Test
    void inside_is_spelled_one_way() {
        assertThat(said()).noneMatch(words -> words.contains("裏")).anyMatch(words -> words.contains("裡"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roster.wrong.overlap",
                "roster.wrong.overlaps",
                "roster.wrong.numberTaken",
                "roster.wrong.codeTaken",
                "roster.import.codeElsewhere",
                "roster.refused.undoFirst",
                "roster.refused.undoMerger",
                "roster.refused.top"
            })
    void a_refusal_names_a_way_out(String key) {
        assertThat(WORDS.in(Language.HANT).w(key)).contains("請");
        assertThat(WORDS.in(Language.EN).w(key)).containsPattern("(?i)\\b(please|use|correct|leave)\\b");
    }

    private static List<String> said() {
        return WORDS.keys(Language.HANT).stream()
                .filter(key -> key.startsWith("roster.") || key.startsWith("trust.did.roster."))
                .map(key -> WORDS.in(Language.HANT).w(key))
                .toList();
    }
}
