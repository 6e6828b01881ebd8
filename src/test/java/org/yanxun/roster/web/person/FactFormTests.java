package org.yanxun.roster.web.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.RosterIntake.Fact;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewService;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.Subject;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/** What a form about somebody's duties, credentials and service says, and what it shows of what stands. */
class FactFormTests {

    private static final PersonId PERSON = PersonId.fresh();
    private static final OrgId SCHOOL = OrgId.fresh();
    private static final UUID ID = UUID.randomUUID();
    private static final Period VALID = new Period(LocalDate.of(2025, 9, 1), LocalDate.of(2028, 9, 1));
    private static final Instant SEEN = Instant.parse("2026-02-16T04:00:00.123456Z");

    private static final List<Fact> ALL = List.of(
            new NewDuty(ID, PERSON, SCHOOL, DutyKind.LIAISON, Period.since(LocalDate.of(2025, 9, 1))),
            new NewService(ID, PERSON, VALID),
            new NewCredential(ID, PERSON, CredentialKind.BACKBONE, "CITY", Subject.MUSIC, "甬教〔2025〕48", VALID),
            new NewCredential(ID, PERSON, CredentialKind.BACHELOR, null, null, VALID));

    @Test
    void a_form_that_shows_what_stands_says_the_same() {
        for (Fact fact : ALL) {
            FactForm form = FactForm.of(fact, SEEN);

            assertThat(form.fact(partOf(fact), PERSON, ID)).isEqualTo(fact);
            assertThat(form.lastSeen()).isEqualTo(SEEN);
            assertThat(form.ownId()).isEqualTo(ID);
        }
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void every_part_has_an_address_and_holds_its_own(Part part) {
        assertThat(Part.of(part.path())).isEqualTo(part);
        assertThat(Part.PATTERN).contains(part.path());
        assertThat(ALL.stream().filter(part::holds)).isNotEmpty().allMatch(fact -> partOf(fact) == part);
    }

    @Test
    void a_form_not_filled_in_yet_has_an_identity_of_its_own_and_says_what_is_missing() {
        FactForm blank = FactForm.blank(SEEN);

        assertThat(blank.ownId())
                .isEqualTo(blank.id())
                .isNotEqualTo(FactForm.blank(SEEN).id());
        assertThat(wrong(blank, Part.DUTIES)).containsExactly("kind", "organisation", "from");
        assertThat(wrong(blank, Part.CREDENTIALS)).containsExactly("kind", "from");
        assertThat(wrong(blank, Part.SERVICE)).containsExactly("from");
    }

    @Test
    void a_title_is_given_by_one_of_a_few_and_a_grade_is_as_the_certificate_says() {
        assertThat(wrong(credential("BACKBONE", "NATION", null, null), Part.CREDENTIALS))
                .contains("level");
        assertThatCode(() -> credential("BACKBONE", "CITY", null, null).fact(Part.CREDENTIALS, PERSON, ID))
                .doesNotThrowAnyException();
        assertThatCode(() -> credential("PUTONGHUA", "2A", null, null).fact(Part.CREDENTIALS, PERSON, ID))
                .doesNotThrowAnyException();
    }

    @Test
    void a_sender_without_an_identity_gets_one() {
        FactForm form = credential("BACHELOR", null, null, null);

        assertThat(form.id()).isNull();
        assertThat(form.ownId()).isNotNull();
    }

    @Test
    void codes_that_nobody_knows_are_told_by_their_fields() {
        assertThat(wrong(credential("KING", null, "MAGIC", null), Part.CREDENTIALS))
                .containsExactly("kind", "subject");
        assertThat(wrong(credential("LIAISON", null, null, null), Part.CREDENTIALS))
                .containsExactly("kind");
    }

    @Test
    void a_level_and_a_number_are_short_and_without_odd_signs() {
        assertThat(wrong(credential("PUTONGHUA", "二級甲等<b>", null, "48;drop"), Part.CREDENTIALS))
                .containsExactly("level", "certificate");
        assertThat(wrong(credential("PUTONGHUA", "x".repeat(21), null, "1".repeat(61)), Part.CREDENTIALS))
                .containsExactly("level", "certificate");
        NewCredential fine = (NewCredential)
                credential("PUTONGHUA", " 二級甲等 ", "", "No. 33/2013").fact(Part.CREDENTIALS, PERSON, ID);
        assertThat(fine.level()).isEqualTo("二級甲等");
        assertThat(fine.certificate()).isEqualTo("No. 33/2013");
        assertThat(fine.subject()).isNull();
    }

    @Test
    void an_end_needs_its_day() {
        assertThat(FactForm.of(ALL.getFirst(), SEEN).on()).isNull();
        var missing = catchThrowableOfType(
                InvalidInput.class, () -> FactForm.of(ALL.getFirst(), SEEN).day());
        assertThat(missing.problems()).extracting(FieldProblem::field).containsExactly("on");
    }

    private static Part partOf(Fact fact) {
        return switch (fact) {
            case NewDuty duty -> Part.DUTIES;
            case NewService service -> Part.SERVICE;
            case NewCredential credential -> Part.CREDENTIALS;
        };
    }

    private static FactForm credential(
            String kind, @Nullable String level, @Nullable String subject, @Nullable String certificate) {
        return new FactForm(null, kind, null, level, subject, certificate, "2013-05-01", null, null, null);
    }

    private static List<String> wrong(FactForm form, Part part) {
        return catchThrowableOfType(InvalidInput.class, () -> form.fact(part, PERSON, ID)).problems().stream()
                .map(FieldProblem::field)
                .toList();
    }
}
