package org.yanxun.roster.load.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanxun.document.sheet.in.Unread;
import org.yanxun.kernel.Verdict.Refused;
import org.yanxun.shell.speech.Words;

class PassedOverTests {

    private final SheetColumns columns = new ImportColumns(new Words()).sheet();

    @Test
    void what_is_read_in_whole_needs_no_word() {
        assertThat(told(List.of(), List.of())).isEmpty();
    }

    @Test
    void columns_and_sheets_that_are_not_read_are_named() {
        assertThat(told(List.of("身高", "備註"), List.of()))
                .contains(new Refused("roster.import.unreadColumns", List.of("身高、備註")));
        assertThat(told(List.of(), List.of("離職"))).contains(new Refused("roster.import.unreadSheets", List.of("離職")));
        assertThat(told(List.of("身高"), List.of("離職")))
                .contains(new Refused("roster.import.unreadBoth", List.of("身高", "離職")));
    }

    @Test
    void the_column_of_mistakes_in_a_sheet_given_back_is_none_of_the_senders() {
        assertThat(told(List.of("Mistake", "錯誤原因"), List.of())).isEmpty();
        assertThat(told(List.of("Mistakes"), List.of())).isPresent();
    }

    @Test
    void of_many_and_long_ones_enough_is_told() {
        String words = String.valueOf(told(Collections.nCopies(40, "𠮷".repeat(300)), List.of())
                .orElseThrow()
                .arguments()
                .getFirst());

        assertThat(words).startsWith("𠮷".repeat(20) + "…、").endsWith("……");
        assertThat(words.length()).isLessThan(600);
    }

    private Optional<Refused> told(List<String> titles, List<String> sheets) {
        return PassedOver.told(new Unread(titles, sheets), columns::isOwn);
    }
}
