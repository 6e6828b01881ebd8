package org.yanxun.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.programme.Audience;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SomeClass;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.TrainingClass.State;
import org.yanxun.programme.domain.CallingOff;
import org.yanxun.programme.lists.ClassFilter;
import org.yanxun.programme.lists.ClassFilter.Phase;
import org.yanxun.programme.lists.Cursor;
import org.yanxun.programme.lists.ListedClass;
import org.yanxun.roster.Term;
import org.yanxun.shell.Page;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

/** What the programme's pages say, in words. */
class ClassScreensTests {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final Instant AT = Instant.parse("2026-12-05T05:30:00Z");

    private final Page page = new Page(
            new Words().in(Language.HANT), new Page.Address("/programme", "", "_csrf", ""), null, List.of(), "");

    @Test
    void a_class_for_everybody_says_so() {
        assertThat(screen(Audience.EVERYBODY, "").audience(page)).isEqualTo("全區在崗人員");
    }

    @Test
    void for_whom_a_class_is_is_said_in_one_line() {
        var some = new Audience(
                EnumSet.of(SchoolStage.PRIMARY),
                Set.of(Term.Subject.CHINESE),
                Set.of(Term.PostKind.TEACHER),
                null,
                5,
                new Audience.Schools(true, true));

        assertThat(screen(some, "蛟川國小").audience(page))
                .startsWith("蛟川國小 · ")
                .contains("國小", "語文", "教師", "教齡 5 年以內", "只限外來務工人員子弟學校", "只限農村學校");
    }

    @Test
    void a_class_says_how_it_stands_and_why() {
        assertThat(screen(new State.Draft()).stateKey()).isEqualTo("programme.phase.DRAFT");
        assertThat(screen(new State.Published(AT)).stateKey()).isEqualTo("programme.state.published");
        assertThat(screen(new State.Cancelled(AT, "主講生病")).stateKey()).isEqualTo("programme.phase.CANCELLED");
        assertThat(screen(new State.Cancelled(AT, "主講生病")).reason()).isEqualTo("主講生病");
        assertThat(screen(new State.Draft()).reason()).isEmpty();
        assertThat(screen(new State.Draft()).isDraft()).isTrue();
        assertThat(screen(new State.Published(AT)).isPublished()).isTrue();
    }

    @Test
    void a_class_that_ended_early_says_so_and_keeps_its_people() {
        ClassScreen early = screen(new State.CutShort(AT, "主講生病"));

        assertThat(early.stateKey()).isEqualTo("programme.state.cutShort");
        assertThat(page.w(early.reasonKey(), early.reason())).isEqualTo("後面的場次取消了：主講生病");
        assertThat(early.hasPeople()).isTrue();
        assertThat(early.mayCallOff()).isFalse();
        assertThat(screen(new State.Cancelled(AT, "主講生病")).hasPeople()).isFalse();
    }

    @Test
    void what_calling_off_does_is_said_before_it_is_done() {
        assertThat(screen(new State.Draft()).whatGoes(page)).startsWith("草稿會作廢");
        assertThat(screen(new State.Published(AT)).whatGoes(page)).contains("0 場都還沒開始");
    }

    @Test
    void times_are_those_of_the_district() {
        SessionPlan session = SomeClass.session("2026-12-05T05:30:00Z", null, "302");

        assertThat(screen(new State.Draft()).times(page, session)).isEqualTo("2026 年 12 月 5 日 週六 13:30 – 16:30");
    }

    @Test
    void days_are_said_once_where_they_are_the_same() {
        assertThat(Days.between(page, AT, AT.plusSeconds(3_600), HERE)).isEqualTo("2026 年 12 月 5 日");
        assertThat(Days.between(page, AT, AT.plusSeconds(86_400), HERE)).isEqualTo("2026 年 12 月 5 日 – 12 月 6 日");
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void every_phase_has_its_tag_and_its_own_address(Phase phase) {
        ClassListScreen list = list(phase);

        assertThat(ClassListScreen.tag(phase)).startsWith("tag");
        assertThat(list.isPhase(phase)).isTrue();
        assertThat(list.address(phase)).contains("phase=" + phase.name(), "category=ONLINE", "words=%E7%A0%94");
        assertThat(list.address(null)).doesNotContain("phase=", "after=");
    }

    @Test
    void a_draft_without_sessions_says_so_instead_of_its_days() {
        assertThat(list(Phase.DRAFT).days(page, listed(null))).isEqualTo("還沒有排場次");
        assertThat(list(Phase.OPEN).days(page, listed(new ListedClass.Span(AT, AT.plusSeconds(60)))))
                .isEqualTo("2026 年 12 月 5 日");
    }

    @Test
    void a_problem_is_named_by_its_field_and_the_number_of_its_session() {
        ClassFormScreen form = form(
                FieldProblem.of("capacity", "programme.refused.capacity", 100_000),
                FieldProblem.of("sessions[11].endsAt", "programme.refused.endsBeforeItStarts"));

        assertThat(form.line(page, form.problems().getFirst())).isEqualTo("名額：名額要在 1 到 100000 之間。");
        assertThat(form.line(page, form.problems().getLast())).isEqualTo("第 12 場 結束：結束要晚於開始。");
        assertThat(form.isWrong("capacity")).isTrue();
        assertThat(form.isWrong("title")).isFalse();
        assertThat(form.wrong(page, "capacity")).isEqualTo("名額要在 1 到 100000 之間。");
        assertThat(form.wrong(page, "title")).isEmpty();
        assertThat(form.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(form().status()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void a_form_goes_to_where_its_class_is_kept() {
        ClassForm blank = ClassForm.blank(UUID.randomUUID(), false);
        ClassForm known = new ClassForm(
                blank.id(), "3", blank.programme(), blank.naming(), blank.terms(), blank.audience(), blank.sessions());
        var choices = new ClassFormScreen.Choices(List.of(), List.of(), false, true);

        assertThat(new ClassFormScreen(blank, choices, List.of()).action()).isEqualTo("/programme/classes");
        assertThat(new ClassFormScreen(known, choices, List.of()).action())
                .isEqualTo("/programme/classes/" + blank.id());
    }

    private static ClassFormScreen form(FieldProblem... problems) {
        var choices = new ClassFormScreen.Choices(List.of(), List.of(), false, true);
        return new ClassFormScreen(ClassForm.blank(UUID.randomUUID(), false), choices, List.of(problems));
    }

    private static ClassListScreen list(Phase phase) {
        var filter = new ClassFilter(phase, CreditCategory.ONLINE, "研", new Cursor(AT, UUID.randomUUID()));
        return new ClassListScreen(filter, List.of(), "", true, HERE);
    }

    private static ListedClass listed(ListedClass.@org.jspecify.annotations.Nullable Span span) {
        return new ListedClass(
                UUID.randomUUID(),
                new ListedClass.Naming("研修", null, null, "全員培訓", "進修學校"),
                Phase.OPEN,
                CreditCategory.ONLINE,
                span,
                1);
    }

    private static ClassScreen screen(State state) {
        return screen(Audience.EVERYBODY, "", state);
    }

    private static ClassScreen screen(Audience audience, String organisation) {
        return screen(audience, organisation, new State.Draft());
    }

    private static ClassScreen screen(Audience audience, String organisation, State state) {
        ClassPlan plan = SomeClass.someClass().forThose(audience).plan();
        return new ClassScreen(
                new TrainingClass(DistrictId.fresh(), plan, state, 0),
                new ClassScreen.Surroundings("全員培訓", "進修學校", organisation),
                List.of(),
                CallingOff.of(new TrainingClass(DistrictId.fresh(), plan, state, 0), AT),
                true,
                HERE,
                List.of());
    }
}
