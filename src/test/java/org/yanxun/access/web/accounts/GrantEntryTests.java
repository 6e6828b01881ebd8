package org.yanxun.access.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.access.Accounts;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/** What becomes of a hat as somebody typed it. */
class GrantEntryTests {

    private static final UUID PLACE = UUID.randomUUID();

    @Test
    void a_whole_entry_is_a_grant_whose_last_day_counts() {
        var entry = new GrantEntry(UUID.randomUUID(), "COLLEGE", PLACE.toString(), " 2026-03-01 ", "2026-03-31");

        assertThat(entry.form().grant())
                .isEqualTo(new Accounts.Grant(
                        Role.COLLEGE,
                        new OrgId(PLACE),
                        new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1))));
    }

    @Test
    void without_a_last_day_it_goes_on() {
        var entry = new GrantEntry(null, "BUREAU", PLACE.toString(), "2026-03-01", null);

        assertThat(entry.form().grant().valid()).isEqualTo(Period.since(LocalDate.of(2026, 3, 1)));
        assertThat(entry.form().ownId()).isNotNull();
        assertThat(entry.idText()).isEmpty();
    }

    @Test
    void a_blank_one_begins_today_and_has_an_identity_of_its_own() {
        GrantEntry blank = GrantEntry.blank(LocalDate.of(2026, 3, 1));

        assertThat(blank.fromText()).isEqualTo("2026-03-01");
        assertThat(blank.untilText()).isEmpty();
        assertThat(blank.form().ownId()).hasToString(blank.idText());
    }

    @Test
    void what_was_chosen_is_chosen_again() {
        var entry = new GrantEntry(null, "TRAINER", PLACE.toString(), "bald", "");

        assertThat(entry.isRole(Role.TRAINER)).isTrue();
        assertThat(entry.isRole(Role.BUREAU)).isFalse();
        assertThat(entry.isPlace(PLACE)).isTrue();
        assertThat(entry.isPlace(UUID.randomUUID())).isFalse();
        assertThat(entry.fromText()).isEqualTo("bald");
    }

    @ParameterizedTest
    @CsvSource({
        "role, KING, 2026-03-01, ",
        "role, '', 2026-03-01, ",
        "role, LIAISON, 2026-03-01, ",
        "from, TRAINER, bald, ",
        "from, TRAINER, '', ",
        "until, TRAINER, 2026-03-01, bald",
        "until, TRAINER, 2026-03-01, 2026-02-28"
    })
    void what_is_wrong_is_named(String field, String role, String from, String until) {
        var entry = new GrantEntry(null, role, PLACE.toString(), from, until);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> entry.form().grant())
                .satisfies(fault -> assertThat(fault.problems())
                        .extracting(FieldProblem::field)
                        .containsExactly(field));
    }

    @Test
    void a_place_that_is_none_is_named_too() {
        for (String place : new String[] {"", "nowhere"}) {
            var entry = new GrantEntry(null, "TRAINER", place, "2026-03-01", "");

            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> entry.form().grant())
                    .satisfies(fault -> assertThat(fault.problems())
                            .extracting(FieldProblem::field)
                            .containsExactly("organisation"));
        }
    }
}
