package org.yanxun.trust.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.kernel.DistrictId;
import org.yanxun.trust.AuditTrail.Decision;

class AuditFilterTests {

    @Test
    void an_identity_is_an_identity_and_everything_else_is_text() {
        UUID id = UUID.randomUUID();

        assertThat(AuditFilter.id(id.toString())).hasValue(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "沈", "0190", "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz", "1-1-1-1-1"})
    void a_name_is_never_taken_for_an_identity(String text) {
        assertThat(AuditFilter.id(text)).isEmpty();
    }

    @Test
    void everything_of_a_district_has_no_bounds() {
        AuditFilter all = AuditFilter.of(DistrictId.fresh());

        assertThat(all.who()).isEmpty();
        assertThat(all.subject()).isEmpty();
        assertThat(all.span()).isEqualTo(AuditFilter.Span.ALWAYS);
    }

    @Test
    void a_decision_is_told_with_what_was_before_and_why() {
        UUID subject = UUID.randomUUID();
        Decision decision =
                Decision.of("test.moved", "sitting", subject, "302").from("301").because("漏雨");

        assertThat(decision).isEqualTo(new Decision("test.moved", "sitting", subject, "301", "302", "漏雨"));
    }

    @Test
    void a_decision_without_a_reason_has_none() {
        assertThat(Decision.of("test.moved", "sitting", UUID.randomUUID(), "302")
                        .because(null)
                        .reason())
                .isNull();
    }
}
