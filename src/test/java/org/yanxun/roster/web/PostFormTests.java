package org.yanxun.roster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;
import org.yanxun.shell.fault.InvalidInput;

class PostFormTests {

    private static final UUID ID = UUID.randomUUID();
    private static final String SCHOOL = UUID.randomUUID().toString();

    @Test
    void a_whole_form_is_a_post() {
        PersonId person = PersonId.fresh();
        PostForm form = new PostForm(
                ID,
                SCHOOL.toString(),
                "TEACHER",
                "PRIMARY",
                "MUSIC",
                "ESTABLISHED",
                "2013-02-01",
                "2014-02-01",
                null,
                null);

        NewPost post = form.post(person);

        assertThat(post.id()).isEqualTo(ID);
        assertThat(post.organisation()).hasToString(SCHOOL);
        assertThat(post.work()).isEqualTo(Work.teaching(SchoolStage.PRIMARY, Subject.MUSIC));
        assertThat(post.valid()).isEqualTo(new Period(LocalDate.of(2013, 2, 1), LocalDate.of(2014, 2, 1)));
    }

    @Test
    void stage_subject_and_end_may_be_left_open() {
        PostForm form = new PostForm(
                ID, SCHOOL.toString(), "PRINCIPAL", "", null, "ESTABLISHED", " 2013-02-01 ", " ", null, null);

        assertThat(form.work()).isEqualTo(new Work(PostKind.PRINCIPAL, null, null, Staffing.ESTABLISHED));
        assertThat(form.valid()).isEqualTo(Period.since(LocalDate.of(2013, 2, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "kind, , ESTABLISHED, 2013-02-01, ",
        "kind, KING, ESTABLISHED, 2013-02-01, ",
        "staffing, TEACHER, , 2013-02-01, ",
        "from, TEACHER, ESTABLISHED, , ",
        "from, TEACHER, ESTABLISHED, 2013-02-30, ",
        "from, TEACHER, ESTABLISHED, 1949-12-31, ",
        "from, TEACHER, ESTABLISHED, 2101-01-01, ",
        "until, TEACHER, ESTABLISHED, 2013-02-01, 2013-02-01",
        "until, TEACHER, ESTABLISHED, 2013-02-01, 2013-01-31",
        "until, TEACHER, ESTABLISHED, 2013-02-01, bald"
    })
    void what_is_missing_or_wrong_is_named(
            String field,
            @Nullable String kind,
            @Nullable String staffing,
            @Nullable String from,
            @Nullable String until) {
        PostForm form = new PostForm(ID, SCHOOL.toString(), kind, null, null, staffing, from, until, null, null);

        assertThatThrownBy(() -> form.post(PersonId.fresh()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.problems().getFirst().field()).isEqualTo(field));
    }

    @Test
    void an_identity_an_organisation_and_a_day_are_asked_for_where_they_are_needed() {
        PostForm empty = new PostForm(null, null, "TEACHER", null, null, "ESTABLISHED", "2013-02-01", null, null, null);

        assertThatThrownBy(() -> empty.post(PersonId.fresh())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(empty::where).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(empty::day).isInstanceOf(InvalidInput.class);
        assertThat(on("2013-07-01").day()).isEqualTo(LocalDate.of(2013, 7, 1));
    }

    @Test
    void what_the_page_had_seen_is_a_moment_or_nothing() {
        assertThat(seen("2013-07-01T00:00:00.000001Z").lastSeen())
                .isEqualTo(Instant.parse("2013-07-01T00:00:00.000001Z"));
        assertThat(seen(" ").lastSeen()).isNull();
        assertThat(seen(null).lastSeen()).isNull();
        assertThatThrownBy(() -> seen("gestern").lastSeen()).isInstanceOf(InvalidInput.class);
    }

    private static PostForm on(String day) {
        return new PostForm(null, null, null, null, null, null, null, null, day, null);
    }

    private static PostForm seen(@Nullable String seen) {
        return new PostForm(null, null, null, null, null, null, null, null, null, seen);
    }
}
