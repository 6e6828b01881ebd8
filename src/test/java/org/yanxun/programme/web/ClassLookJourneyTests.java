package org.yanxun.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.journey.Drawn;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.kernel.Verdict;
import org.yanxun.programme.Audience;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.Programme;
import org.yanxun.programme.SomeClass;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.TrainingClass.State;
import org.yanxun.programme.domain.CallingOff;
import org.yanxun.programme.lists.ClassFilter;
import org.yanxun.programme.lists.ClassFilter.Phase;
import org.yanxun.programme.lists.ListedClass;
import org.yanxun.roster.Term;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Language;

/** The programme's pages as they are drawn: in every language, on a desktop and on a phone, judged by axe. */
class ClassLookJourneyTests {

    @AutoClose
    private static final Drawn DRAWN = new Drawn();

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final Instant AT = Instant.parse("2026-11-02T01:00:00Z");

    /** While the first of two sessions goes on. */
    private static final Instant NOW = Instant.parse("2026-12-05T06:00:00Z");

    private static final Audience FOR_SOME = new Audience(
            Set.of(SchoolStage.PRIMARY, SchoolStage.JUNIOR),
            Set.of(Term.Subject.CHINESE),
            Set.of(Term.PostKind.TEACHER),
            null,
            5,
            new Audience.Schools(true, true));

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_organiser_can_read_the_list(Language language) {
        List<ListedClass> classes = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            classes.add(listed(phase));
        }
        DRAWN.look("programme", list(classes, "/programme?after=x", true), language, Role.COLLEGE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_organiser_can_read_a_class_in_every_state(Language language) {
        List<Verdict.Refused> hints = List.of(
                new Verdict.Refused("programme.hint.schoolDay", List.of("第一講")),
                new Verdict.Refused("programme.hint.place", List.of("第一講", "閱讀教學")));
        DRAWN.look("class-draft", screen(new State.Draft(), hints, true), language, Role.COLLEGE);
        DRAWN.look("class-published", screen(new State.Published(AT), List.of(), true), language, Role.COLLEGE);
        DRAWN.look("class-cut-short", screen(new State.CutShort(AT, "主講生病"), List.of(), true), language, Role.COLLEGE);
        DRAWN.look(
                "class-cancelled",
                screen(new State.Cancelled(AT, "主講生病，改到下學期"), List.of(), true),
                language,
                Role.COLLEGE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_organiser_can_write_a_class(Language language) {
        ClassForm blank = ClassForm.blank(UUID.randomUUID(), false);
        DRAWN.look("class-form-two", form(blank.withAnotherSession(), true, List.of()), language, Role.COLLEGE);
        DRAWN.look("class-form-wrong", form(blank, false, problems()), language, Role.COLLEGE);
    }

    @Test
    void every_problem_stands_at_its_field_and_at_the_top_by_the_fields_name() {
        ClassForm blank = ClassForm.blank(UUID.randomUUID(), false);

        String page = Drawn.html(form(blank, false, problems()), Language.HANT, Role.COLLEGE);

        assertThat(page)
                .contains("名額：名額要在 1 到 100000 之間", "第 1 場 結束：結束要晚於開始", "場次：一個班最多 60 場")
                .contains("id=\"capacity-wrong\"", "aria-describedby=\"capacity-wrong\"");
        assertThat(form(blank, false, problems()).status().value()).isEqualTo(422);
    }

    @Test
    void a_published_class_is_not_offered_to_be_published() {
        assertThat(Drawn.html(screen(new State.Published(AT), List.of(), true), Language.HANT, Role.COLLEGE))
                .doesNotContain("發布，開放報名")
                .contains("看名單");
        assertThat(Drawn.html(screen(new State.Draft(), List.of(), true), Language.HANT, Role.COLLEGE))
                .contains("發布，開放報名")
                .doesNotContain("看名單");
    }

    @Test
    void a_class_that_has_begun_says_what_calling_off_leaves() {
        assertThat(Drawn.html(screen(new State.Published(AT), List.of(), true), Language.HANT, Role.COLLEGE))
                .contains("還沒開始的 1 場會取消；已經開始或結束的 1 場照常結算");
        assertThat(Drawn.html(screen(new State.CutShort(AT, "主講生病"), List.of(), true), Language.HANT, Role.COLLEGE))
                .contains("後面的場次取消了：主講生病", "看名單")
                .doesNotContain("/cancel");
    }

    @Test
    void whoever_only_reads_is_offered_nothing_to_press() {
        String page = Drawn.html(screen(new State.Draft(), List.of(), false), Language.HANT, Role.BUREAU);
        assertThat(page.substring(page.indexOf("<main"), page.indexOf("</main>")))
                .doesNotContain("<button", "/edit");
    }

    private static List<FieldProblem> problems() {
        return List.of(
                FieldProblem.of("title", "programme.refused.noTitle"),
                FieldProblem.of("capacity", "programme.refused.capacity", 100_000),
                FieldProblem.of("category", "programme.refused.categoryFixed"),
                FieldProblem.of("programme", "programme.refused.noProgramme"),
                FieldProblem.of("sessions", "programme.refused.manySessions", 60),
                FieldProblem.of("sessions[0].date", "programme.unreadable.date"),
                FieldProblem.of("sessions[0].endsAt", "programme.refused.endsBeforeItStarts"),
                FieldProblem.of("sessions[0].trainer", "programme.refused.trainerElsewhere", "甲班"));
    }

    private static ClassFormScreen form(ClassForm form, boolean published, List<FieldProblem> problems) {
        var programme = new Programme(UUID.randomUUID(), "骨幹教師研修", new PlanYear(2026), Programme.Stream.TEACHER);
        var choices = new ClassFormScreen.Choices(List.of(programme), List.of(), published, true);
        return new ClassFormScreen(form, choices, problems);
    }

    private static ClassScreen screen(State state, List<Verdict.Refused> hints, boolean mayHold) {
        ClassPlan plan = SomeClass.someClass()
                .titled("新課程新教材疑難問題解決專題研修班（國小語文）")
                .forThose(FOR_SOME)
                .withConsent()
                .on("2026-12-05T05:30:00Z")
                .on("2026-12-06T05:30:00Z", PersonId.fresh(), "蛟川國小 報告廳")
                .plan();
        var found = new TrainingClass(DistrictId.fresh(), plan, state, 3);
        var surroundings = new ClassScreen.Surroundings("骨幹教師研修", "試區教師進修學校", "");
        return new ClassScreen(found, surroundings, hints, CallingOff.of(found, NOW), mayHold, HERE, List.of());
    }

    private static ClassListScreen list(List<ListedClass> classes, String next, boolean mayHold) {
        var filter = new ClassFilter(Phase.OPEN, CreditCategory.ONLINE, "研修", null);
        return new ClassListScreen(filter, classes, next, mayHold, HERE);
    }

    private static ListedClass listed(Phase phase) {
        boolean draft = phase == Phase.DRAFT;
        return new ListedClass(
                UUID.randomUUID(),
                new ListedClass.Naming("新課程新教材疑難問題解決專題研修班", 6, 2, "骨幹教師研修", "試區教師進修學校"),
                phase,
                CreditCategory.CENTRALISED,
                draft ? null : new ListedClass.Span(AT, AT.plusSeconds(200_000)),
                draft ? 0 : 3);
    }
}
