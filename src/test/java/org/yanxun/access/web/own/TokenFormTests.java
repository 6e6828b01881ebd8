package org.yanxun.access.web.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.access.session.ApiToken;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/** What the forms of one's own account make of whatever is sent. */
class TokenFormTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "1.5", "99999999999"})
    void days_that_are_no_number_are_named_and_kept_as_typed(String days) {
        TokenEntry entry = new TokenEntry(null, "x", Set.of("plan:read"), days);

        assertThatThrownBy(entry::form)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("days"));
        assertThat(entry.daysText()).isEqualTo(days);
    }

    @Test
    void an_entry_is_read_as_a_program_would_send_it() {
        UUID id = UUID.randomUUID();
        TokenEntry entry = new TokenEntry(id, "夜裡的同步", Set.of("plan:read"), " 30 ");

        assertThat(entry.form()).isEqualTo(new TokenForm(id, "夜裡的同步", Set.of("plan:read"), 30));
        assertThat(entry.wants("plan:read")).isTrue();
        assertThat(entry.wants("plan:write")).isFalse();
        assertThat(TokenEntry.blank().wants("plan:read")).isFalse();
    }

    @Test
    void a_password_is_typed_twice_on_a_page_and_once_by_a_program() {
        assertThat(new PasswordForm("old", "new", "new").repeated()).isEqualTo("new");
        assertThat(new PasswordForm("old", "new", null).wanted()).isEqualTo("new");
        assertThatThrownBy(() -> new PasswordForm("old", "new", "now").repeated())
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new PasswordForm("", "new", "new").oldText()).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new PasswordForm("x".repeat(201), "new", "new").oldText())
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_token_lives_as_many_days_as_were_asked_for() {
        ApiToken token = token("夜裡的同步", Set.of("roster:read"), 90).token(NOON);

        assertThat(token.expires()).isEqualTo(NOON.instant().plus(Duration.ofDays(90)));
        assertThat(token.created()).isEqualTo(NOON.instant());
        assertThat(token.name()).isEqualTo("夜裡的同步");
    }

    @Test
    void a_token_keeps_the_identity_its_form_was_drawn_with() {
        UUID id = UUID.randomUUID();

        assertThat(new TokenForm(id, "x", Set.of("plan:read"), 1).token(NOON).id())
                .isEqualTo(id);
        assertThat(token("x", Set.of("plan:read"), 1).token(NOON).id()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 367, Integer.MAX_VALUE})
    void a_token_lives_a_year_at_most_and_a_day_at_least(int days) {
        refused("days", token("x", Set.of("plan:read"), days));
    }

    @Test
    void a_token_has_a_name_that_fits_and_scopes_that_exist() {
        refused("name", token("", Set.of("plan:read"), 9));
        refused("name", token("名".repeat(61), Set.of("plan:read"), 9));
        refused("name", token(null, Set.of("plan:read"), 9));
        refused("scopes", token("x", Set.of(), 9));
        refused("scopes", token("x", Set.of("plan:read", "kernel:write"), 9));
        refused("scopes", token("x", null, 9));
    }

    @Test
    void every_room_with_an_api_can_be_read_and_written() {
        assertThat(TokenForm.allScopes())
                .contains("roster:read", "roster:write", "trust:read")
                .hasSize(2 * TokenForm.ROOMS.size())
                .doesNotHaveDuplicates();
    }

    private static void refused(String field, TokenForm form) {
        assertThatThrownBy(() -> form.token(NOON))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly(field));
    }

    private static TokenForm token(@Nullable String name, @Nullable Set<String> scopes, int days) {
        return new TokenForm(null, name, scopes, days);
    }
}
