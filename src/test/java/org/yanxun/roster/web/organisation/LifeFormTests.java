package org.yanxun.roster.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.find.Chapter;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

class LifeFormTests {

    private static final UUID ID = UUID.randomUUID();
    private static final Instant SEEN = Instant.parse("2026-03-02T01:00:00.000001Z");

    @Test
    void what_is_right_is_read() {
        LifeForm form = form("東門國小", "PRIMARY", List.of("PRIMARY", "JUNIOR"), "2025-09-01", "");

        assertThat(form.facts().name()).isEqualTo("東門國小");
        assertThat(form.facts().nature().type()).isEqualTo(OrgType.PRIMARY);
        assertThat(form.facts().nature().stages()).containsExactlyInAnyOrder(SchoolStage.PRIMARY, SchoolStage.JUNIOR);
        assertThat(form.facts().nature().rural()).isTrue();
        assertThat(form.facts().nature().migrant()).isFalse();
        assertThat(form.valid()).isEqualTo(Period.since(LocalDate.of(2025, 9, 1)));
        assertThat(form.fresh()).isEqualTo(new OrgId(ID));
        assertThat(form.known()).isEqualTo("E-1");
        assertThat(form.target(ID).seen()).isEqualTo(SEEN);
        assertThat(form.because()).isEqualTo("更名");
        assertThat(form.life().chapters()).hasSize(1);
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        LifeForm form = new LifeForm(
                null,
                " ",
                "名".repeat(300),
                null,
                "PALACE",
                null,
                List.of("HIGH"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        assertThatThrownBy(form::facts)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("name", "type", "ownership", "stages"));
        assertThat(field(form::begins)).isEqualTo("from");
        assertThat(field(form::closes)).isEqualTo("on");
        assertThat(field(form::fresh)).isEqualTo("id");
        assertThat(field(form::known)).isEqualTo("code");
        assertThat(field(() -> form.target(ID))).isEqualTo("seen");
        assertThat(form.because()).isEmpty();
    }

    @Test
    void a_new_one_of_which_no_stage_is_said_has_the_usual_ones_of_its_type() {
        assertThat(stages(form("東門學校", "NINE_YEAR", null, "2025-09-01", "")))
                .containsExactlyInAnyOrder(SchoolStage.PRIMARY, SchoolStage.JUNIOR);
        assertThat(stages(form("東門學校", "NINE_YEAR", List.of("JUNIOR"), "2025-09-01", "")))
                .containsExactly(SchoolStage.JUNIOR);
        assertThat(stages(form("東門學校", "NINE_YEAR", List.of(), "2025-09-01", "")))
                .isEmpty();
        assertThat(form("東門學校", "NINE_YEAR", null, "2025-09-01", "")
                        .facts()
                        .nature()
                        .stages())
                .as("a change says all of it")
                .isEmpty();
    }

    private static Set<SchoolStage> stages(LifeForm form) {
        return form.life().chapters().getFirst().facts().nature().stages();
    }

    @Test
    void names_and_codes_and_days_have_their_forms() {
        assertThat(field(form("", "PRIMARY", null, "2025-09-01", null)::facts)).isEqualTo("name");
        assertThat(field(form("=1+1", "PRIMARY", null, "2025-09-01", null)::facts))
                .isEqualTo("name");
        assertThat(field(form("校", "PRIMARY", null, "九月", null)::valid)).isEqualTo("from");
        assertThat(field(form("校", "PRIMARY", null, "2025-09-01", "2025-09-01")::valid))
                .isEqualTo("until");
        assertThat(form("校", "PRIMARY", null, "2025-09-01", "2025-09-02")
                        .valid()
                        .until())
                .isEqualTo("2025-09-02");
        LifeForm strange =
                new LifeForm(ID, "學 校", "校", null, null, null, null, null, null, null, null, null, null, null);
        assertThat(field(strange::known)).isEqualTo("code");
    }

    @Test
    void a_school_may_be_older_than_anybody_in_it_and_both_days_are_within_reason() {
        assertThat(form("校", "PRIMARY", null, "1905-09-01", null).valid().from())
                .isEqualTo("1905-09-01");
        assertThat(field(form("校", "PRIMARY", null, "1899-12-31", null)::begins))
                .isEqualTo("from");
        assertThat(field(form("校", "PRIMARY", null, "2025-09-01", "2101-01-01")::valid))
                .isEqualTo("until");
    }

    @Test
    void what_cannot_be_a_moment_is_told_otherwise_than_a_missing_one() {
        assertThat(reason(seen("gestern"))).isEqualTo("roster.wrong.unknown");
        assertThat(reason(seen(" "))).isEqualTo("roster.wrong.missing");
    }

    @Test
    void of_one_to_be_added_the_days_are_told_with_the_rest() {
        LifeForm form = form("", "PRIMARY", null, "九月", null);

        assertThatThrownBy(form::life)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("name", "from"));
    }

    private static LifeForm seen(String seen) {
        return new LifeForm(null, null, null, null, null, null, null, null, null, null, null, null, seen, null);
    }

    private static String reason(LifeForm form) {
        return catchThrowableOfType(InvalidInput.class, () -> form.target(ID))
                .problems()
                .getFirst()
                .reason();
    }

    @Test
    void a_chapter_is_shown_as_it_is_and_comes_back_the_same() {
        Chapter chapter = Chapter.of(
                form("東門國小", "PRIMARY", List.of("PRIMARY"), "2025-09-01", "").facts(),
                new Period(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 9, 1)));

        LifeForm shown = LifeForm.of(chapter, chapter.valid(), SEEN);

        assertThat(shown.facts()).isEqualTo(chapter.facts());
        assertThat(shown.valid()).isEqualTo(chapter.valid());
        assertThat(shown.target(ID).seen()).isEqualTo(SEEN);
        assertThat(LifeForm.blank(ID, new OrgId(ID), LocalDate.of(2026, 3, 2)).parent())
                .isEqualTo(ID);
    }

    private static LifeForm form(
            String name, String type, @Nullable List<String> stages, String from, @Nullable String until) {
        return new LifeForm(
                ID, " E-1 ", name, ID, type, "PUBLIC", stages, true, null, from, until, null, SEEN.toString(), " 更名 ");
    }

    private static String field(ThrowingCallable act) {
        try {
            act.call();
            return "nothing";
        } catch (InvalidInput input) {
            return input.problems().getFirst().field();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }
}
