package org.yanxun.roster.web.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.roster.Term.TraineeType;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.LastChange;
import org.yanxun.roster.person.SelfDesk;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/** What the form about a person's own data says; an identity number never comes back in it. */
class SelfFormTests {

    private static final Instant SEEN = Instant.parse("2026-02-16T04:00:00Z");

    @Test
    void a_form_that_shows_what_stands_says_the_same() {
        SelfForm form = SelfForm.of(file());

        assertThat(form.self())
                .isEqualTo(new SelfDesk.Self("曾國華", "T1001", TraineeType.TEACHER, new Contact("13800000000", null)));
        assertThat(form.lastSeen()).isEqualTo(SEEN);
        assertThat(form.idNumber()).isNull();
    }

    @Test
    void blanks_around_what_was_typed_are_nothing_and_a_field_left_empty_is_nothing_said() {
        SelfForm form = new SelfForm(" 曾華 ", "  ", "", " z@x.cn ", "OTHER", null, null, null);

        assertThat(form.self())
                .isEqualTo(new SelfDesk.Self("曾華", null, TraineeType.OTHER, new Contact(null, "z@x.cn")));
        assertThat(form.lastSeen()).isNull();
    }

    @Test
    void name_and_type_must_be_there() {
        SelfForm form = new SelfForm(" ", null, null, null, "KING", null, null, null);

        assertThat(catchThrowableOfType(InvalidInput.class, form::self).problems())
                .extracting(FieldProblem::field)
                .containsExactly("name", "trainee");
    }

    @Test
    void a_number_that_was_wrong_is_not_kept_but_its_reason_is() {
        SelfForm sent = new SelfForm(null, null, null, null, null, "330211198503071219", "錄入有誤", SEEN.toString());

        assertThat(sent.number()).isEqualTo(new SelfDesk.RightNumber("330211198503071219", "錄入有誤"));
        SelfForm again = SelfForm.of(file()).numberOf(sent);
        assertThat(again.idNumber()).isNull();
        assertThat(again.reason()).isEqualTo("錄入有誤");
        assertThat(again.name()).isEqualTo("曾國華");
    }

    private static PersonFile file() {
        var self = new PersonFile.Self(
                PersonId.fresh(), "曾國華", "T1001", "110***2X", TraineeType.TEACHER, new Contact("13800000000", null));
        return new PersonFile(self, List.of(), List.of(), List.of(), List.of(), new LastChange(SEEN, null));
    }
}
