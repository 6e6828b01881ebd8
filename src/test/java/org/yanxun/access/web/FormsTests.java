package org.yanxun.access.web;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.access.session.ApiToken;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/** What the forms of access make of whatever is sent. */
class FormsTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneOffset.UTC);
    private static final String PASSWORD = "山高月小水落石出 ok";

    @ParameterizedTest
    @CsvSource({
        "g1001, secret, true",
        "'', secret, false",
        "' ', secret, false",
        "g1001, '', false",
        ", secret, false",
        "g1001, , false",
    })
    void a_sign_in_wants_a_name_and_a_password(@Nullable String login, @Nullable String password, boolean whole) {
        assertThat(new SignInForm(login, password, null).isWhole()).isEqualTo(whole);
    }

    @Test
    void a_sign_in_of_any_length_or_with_bytes_that_are_no_text_never_reaches_the_database() {
        assertThat(new SignInForm("g".repeat(201), "x", null).isWhole()).isFalse();
        assertThat(new SignInForm("g", "x".repeat(201), null).isWhole()).isFalse();
        assertThat(new SignInForm("g\0", "x", null).isWhole()).isFalse();
    }

    @Test
    void without_a_way_on_it_leads_home() {
        assertThat(new SignInForm(null, null, null).wayOn()).isEqualTo("/");
        assertThat(new ActivationForm(null, null, null, null, null).wayOn()).isEqualTo("/");
    }

    @Test
    void a_first_sign_in_wants_name_code_and_the_password_twice() {
        assertThat(new ActivationForm("g1", "ABCD", "x", "x", null).isWhole()).isTrue();
        assertThat(new ActivationForm("g1", "ABCD", "x", "y", null).isRepeated())
                .isFalse();
        assertThat(new ActivationForm("g1", "", "x", "x", null).isWhole()).isFalse();
        assertThat(new ActivationForm("g1", "ABCD", null, null, null).isWhole()).isFalse();
        assertThat(new ActivationForm("g1", "A".repeat(201), "x", "x", null).isWhole())
                .isFalse();
    }

    @Test
    void a_whole_first_run_has_no_problems() {
        assertThat(firstRun("鎮海區", "zhenhai", PASSWORD, PASSWORD).problems()).isEmpty();
    }

    @Test
    void an_empty_first_run_names_every_field() {
        assertThat(FirstRunForm.empty().problems())
                .extracting(FieldProblem::field)
                .contains("district", "districtCode", "name", "login", "password");
    }

    @Test
    void a_first_run_with_wrong_fields_names_them() {
        assertThat(fields(firstRun("鎮".repeat(101), "zhenhai", PASSWORD, PASSWORD)))
                .containsExactly("district");
        assertThat(fields(firstRun("鎮\u0007海", "zhenhai", PASSWORD, PASSWORD))).containsExactly("district");
        assertThat(fields(firstRun("鎮海區", "鎮海", PASSWORD, PASSWORD))).containsExactly("districtCode");
        assertThat(fields(firstRun("鎮海區", "zhenhai", "short", "short"))).containsExactly("password");
        assertThat(fields(firstRun("鎮海區", "zhenhai", PASSWORD, PASSWORD + "x"))).containsExactly("again");
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

    private static FirstRunForm firstRun(String district, String code, String password, String again) {
        return new FirstRunForm("CODE", district, code, "管理員", "admin", password, again);
    }

    private static java.util.List<String> fields(FirstRunForm form) {
        return form.problems().stream().map(FieldProblem::field).toList();
    }
}
