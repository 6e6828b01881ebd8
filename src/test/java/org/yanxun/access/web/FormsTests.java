package org.yanxun.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.shell.fault.FieldProblem;

/** What the forms of access make of whatever is sent. */
class FormsTests {

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

    private static FirstRunForm firstRun(String district, String code, String password, String again) {
        return new FirstRunForm("CODE", district, code, "管理員", "admin", password, again);
    }

    private static java.util.List<String> fields(FirstRunForm form) {
        return form.problems().stream().map(FieldProblem::field).toList();
    }
}
