package org.yanxun.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.kernel.Verdict;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "山高月小水落石出，清風徐來", "tR7-uq.93kL", "每天都吃兩碗大米飯呀"})
    void a_long_password_of_ones_own_is_taken(String password) {
        assertThat(PasswordRules.judge(password, "g1000231").isGranted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "short-one, access.password.short",
        "aaaaabbbbbaa, access.password.same",
        "1234567890, access.password.row",
        "9876543210, access.password.row",
        "abcdefghijklm, access.password.row",
        "password123, access.password.common",
        "P@ssw0rd2026!, access.password.common",
        "Qwertyuiop, access.password.common",
        "1qaz2wsx3edc, access.password.common",
        "yanxun123456, access.password.common",
        "g1000231g1000231, access.password.login",
        "my G1000231 is it, access.password.login"
    })
    void a_weak_one_is_refused_for_its_reason(String password, String reason) {
        assertThat(PasswordRules.judge(password, "g1000231"))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void an_endless_one_is_refused() {
        assertThat(PasswordRules.judge("abcde fghi ".repeat(20), "g1000231").isGranted())
                .isFalse();
    }

    @Test
    void characters_outside_the_first_plane_count_once() {
        assertThat(PasswordRules.judge("𠮷𠮷𠮷𠮷𠮷", "x").isGranted()).isFalse();
    }
}
