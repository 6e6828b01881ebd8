package org.yanxun.roster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.OrgId;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

class MergeFormTests {

    @Test
    void what_is_right_is_read() {
        OrgId other = OrgId.fresh();
        MergeForm form = new MergeForm(other.toString(), "2026-08-01", " 佈局調整 ").checked();

        assertThat(form.into()).isEqualTo(other);
        assertThat(form.day()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(form.because()).isEqualTo("佈局調整");
        assertThat(new MergeForm(other.toString(), "2026-08-01", null).because())
                .isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        assertThat(catchThrowableOfType(InvalidInput.class, MergeForm.BLANK::checked)
                        .problems())
                .containsExactly(
                        FieldProblem.of("successor", "roster.wrong.missing"),
                        FieldProblem.of("on", "roster.wrong.missing"));
        assertThat(catchThrowableOfType(InvalidInput.class, () -> new MergeForm("東門國小", "2026-02-30", null).checked())
                        .problems())
                .extracting(FieldProblem::reason)
                .containsExactly("roster.wrong.choice", "roster.wrong.date");
    }
}
