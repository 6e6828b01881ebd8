package org.yanxun.roster.load.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whom a row means, beside the rows before it. */
class PersonOfARowTests {

    private final SomeRows rows = new SomeRows(LocalDate.of(2013, 9, 2));

    @Test
    void one_number_has_one_name() {
        rows.read(SomeRows.usual());
        Map<String, String> other = SomeRows.usual();
        other.put("name", "李明");
        other.put("code", "W");

        assertThat(rows.read(other)).isEmpty();
        assertThat(rows.takeWrongs()).extracting(Wrong::reason).containsExactly("roster.import.otherNameInSheet");
    }

    @Test
    void one_identity_number_has_one_staff_number() {
        Map<String, String> one = SomeRows.usual();
        one.put("idNumber", "11010519491231002X");
        rows.read(one);
        Map<String, String> other = SomeRows.usual();
        other.put("idNumber", "11010519491231002x");
        other.put("staffNumber", "A2");

        assertThat(rows.read(other)).isEmpty();
        assertThat(rows.takeWrongs()).containsExactly(Wrong.of(3, "idNumber", "roster.import.idTwice", "A1"));
    }

    @Test
    void an_identity_number_alone_means_whoever_was_named_with_both_numbers_further_up() {
        Map<String, String> one = SomeRows.usual();
        one.put("idNumber", "11010519491231002X");
        rows.read(one);
        Map<String, String> alone = SomeRows.usual();
        alone.putAll(Map.of("idNumber", "11010519491231002x", "staffNumber", "", "code", "W"));

        assertThat(rows.read(alone)).get().extracting(SheetPerson::staffNumber).isEqualTo("A1");
        alone.putAll(Map.of("name", "李明", "subject", ""));
        assertThat(rows.read(alone)).isEmpty();
        assertThat(rows.takeWrongs()).contains(Wrong.of(4, "name", "roster.import.otherNameInSheet", "王芳"));
    }

    @Test
    void a_staff_number_does_not_come_after_the_person_was_named_without_one() {
        Map<String, String> alone = SomeRows.usual();
        alone.putAll(Map.of("idNumber", "11010519491231002X", "staffNumber", ""));
        rows.read(alone);
        Map<String, String> both = SomeRows.usual();
        both.putAll(Map.of("idNumber", "11010519491231002X", "code", "W"));

        assertThat(rows.read(both)).isEmpty();
        assertThat(rows.takeWrongs()).containsExactly(Wrong.of(3, "staffNumber", "roster.import.numberLater"));
    }
}
