package org.yanxun.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.journey.Drawn;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Language;

class PlanLookJourneyTests {

    private static final Drawn DRAWN = new Drawn();
    private static final String TEXT = """
            某區2031年師訓計劃
            來源：某網

            一、幹部
              校長班。今年的專題是管理。下半年易校蹲點。
            二、全員
              全員培訓。全年完成36學分，其中集中培訓10學分，網絡培訓6學分，校本研訓20學分。集中培訓安排在暑期。
              另辦讀書會。

            熱門標籤
            """;

    @AfterAll
    static void close() {
        DRAWN.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyone_can_read_a_plan(Language language) {
        DRAWN.look("plan", screen(document(TEXT, Plan.Standing.DRAFT), Role.BUREAU), language, Role.BUREAU);
        PlanDocument broken = document(TEXT.replace("36", "40"), Plan.Standing.ADOPTED);
        DRAWN.look("plan-broken", screen(broken, Role.BUREAU), language, Role.BUREAU);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyone_can_use_the_list_and_its_form(Language language) {
        List<Plan> plans = List.of(
                document(TEXT, Plan.Standing.ADOPTED).plan(),
                document(TEXT, Plan.Standing.DRAFT).plan());
        DRAWN.look("plans", new PlansScreen(plans, plans, true, PlansScreen.Form.empty()), language, Role.BUREAU);
        var wrong = new PlansScreen.Form(
                PlanId.fresh().value(), "一、做事。", "", List.of(FieldProblem.of("year", "plan.wrong.noYear")));
        DRAWN.look("plans-wrong", new PlansScreen(List.of(), List.of(), true, wrong), language, Role.BUREAU);
    }

    @Test
    void each_figure_is_numbered_in_its_sentence_and_in_the_margin() {
        PlanScreen screen = screen(document(TEXT, Plan.Standing.DRAFT), Role.BUREAU);
        assertThat(screen.credits().figures())
                .extracting(PlanScreen.FigureView::amount)
                .containsExactly("36", "10", "6", "20");
        assertThat(screen.credits().sum()).isEqualTo("10 + 6 + 20 = 36");
        List<PlanScreen.PieceView> marked = screen.sections().get(1).items().getFirst().sentences().stream()
                .flatMap(sentence -> sentence.pieces().stream())
                .filter(piece -> !piece.marks().isEmpty() && piece.words().endsWith("學分"))
                .toList();
        assertThat(marked)
                .extracting(piece -> piece.marks().getFirst().number())
                .containsExactlyElementsOf(screen.credits().figures().stream()
                        .map(PlanScreen.FigureView::mark)
                        .toList());
        assertThat(marked).extracting(PlanScreen.PieceView::words).containsExactly("36學分", "10學分", "6學分", "20學分");
        PlanScreen teacher = screen(document(TEXT, Plan.Standing.ADOPTED), Role.TEACHER);
        assertThat(teacher.desk().sees()).isFalse();
        assertThat(teacher.sections().get(1).items().getFirst().sentences().stream()
                        .flatMap(sentence -> sentence.pieces().stream())
                        .flatMap(piece -> piece.marks().stream()))
                .isNotEmpty()
                .allMatch(mark -> mark.href().isEmpty());
    }

    @Test
    void only_the_bureau_is_offered_to_adopt_and_only_what_is_not_adopted() {
        assertThat(screen(document(TEXT, Plan.Standing.DRAFT), Role.BUREAU).mayAdopt())
                .isTrue();
        assertThat(screen(document(TEXT, Plan.Standing.DRAFT), Role.TEACHER).mayAdopt())
                .isFalse();
        assertThat(screen(document(TEXT, Plan.Standing.ADOPTED), Role.BUREAU).mayAdopt())
                .isFalse();
        PlanDocument broken = document(TEXT.replace("36", "40"), Plan.Standing.DRAFT);
        assertThat(screen(broken, Role.BUREAU).credits().mayCount()).isFalse();
    }

    private static PlanScreen screen(PlanDocument document, Role role) {
        Actor actor = new Actor(PersonId.fresh(), "某人", role, OrgId.fresh(), new Scope(DistrictId.fresh(), "/a/"));
        Docket docket = Read.docket(document.plan().id(), document.text().source());
        return PlanScreens.of(document, PlanDesk.of(actor, document.plan(), docket), AddForm.EMPTY);
    }

    private static PlanDocument document(String text, Plan.Standing standing) {
        ReadPlan read = PlanReader.read(text);
        Instant then = Instant.parse("2031-01-08T01:00:00Z");
        Plan plan = new Plan(
                PlanId.fresh(),
                new PlanYear(2031),
                1,
                read.title(),
                standing,
                new Plan.Moments(then, Optional.empty()));
        return new PlanDocument(plan, read.text(), read.requirement(), standing == Plan.Standing.ADOPTED);
    }
}
