package org.yanxun.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.FindingId;
import org.yanxun.plan.decision.Given;

/** A fault in the plan's text is decided on in the board's margin: by whom, with what, and only as it stood. */
@HouseTest
class FindingModuleTests {

    private static final Pattern PLACE =
            Pattern.compile("formaction=\"(/board/\\d{4}/findings/([0-9a-f-]{36})\\?version=\\d+)\"");

    private final Plans plans;
    private final Decisions decisions;
    private final TestActors people;
    private final int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
    private final PlanId plan = PlanId.fresh();
    private final String batch = UUID.randomUUID().toString();
    private String place = "";
    private FindingId finding = FindingId.fresh();

    @Autowired
    FindingModuleTests(ApplicationContext house, Plans plans, Decisions decisions) {
        this.plans = plans;
        this.decisions = decisions;
        people = TestActors.in(house);
    }

    @BeforeEach
    void a_plan_with_a_reversed_period_is_in_force() {
        String text = """
                試區年度師訓工作計劃
                一、全員培訓
                (一)學分要求。每位教師全年修滿48學分，其中集中培訓16學分，網絡培訓8學分，校本研訓24學分。
                後備班學制兩年半（%d年2月—%d年7月）。
                """.formatted(year, year - 2);
        plans.read(people.actor(Role.BUREAU), plan, text, Optional.of(new PlanYear(year)));
        plans.adopt(people.actor(Role.BUREAU), plan, true);
        Matcher found = PLACE.matcher(boardOf(Role.BUREAU));
        assertThat(found.find()).isTrue();
        place = found.group(1);
        finding = new FindingId(UUID.fromString(found.group(2)));
    }

    @Test
    void a_finding_is_decided_on_where_it_stands_and_the_board_follows_at_once() {
        assertThat(boardOf(Role.BUREAU)).contains("finding-card", "form=\"repairs\"", "改為");
        assertThat(boardOf(Role.TEACHER)).contains("finding-card").doesNotContain("form=\"repairs\"");
        assertThat(boardOf(Role.PRINCIPAL)).doesNotContain("form=\"repairs\"");

        assertThat(as(Role.COLLEGE).post(place, "batch", batch, "choice", "0").status())
                .isEqualTo(403);
        assertThat(as(Role.BUREAU).post(place, "batch", batch, "choice", "9").status())
                .isEqualTo(409);
        assertThat(as(Role.BUREAU).post(place, "batch", batch, "choice", "0").status())
                .isEqualTo(303);
        assertThat(as(Role.BUREAU).post(place, "batch", batch, "choice", "0").status())
                .isEqualTo(303);

        assertThat(boardOf(Role.BUREAU)).doesNotContain("finding-card");
    }

    @Test
    void the_reason_beside_a_finding_is_kept_with_the_word_on_it_and_another_findings_is_not() {
        String own = "why-" + finding;
        assertThat(boardOf(Role.BUREAU)).contains("name=\"" + own + "\"");
        assertThat(as(Role.BUREAU)
                        .post(place, "batch", batch, "choice", "0", "why-" + UUID.randomUUID(), "別處", own, "依學制")
                        .status())
                .isEqualTo(303);
        var docket = decisions.docket(people.actor(Role.BUREAU).district(), plan);
        assertThat(docket.find(finding).orElseThrow().history().decisions())
                .extracting(decision -> decision.word().why())
                .containsExactly("依學制");
    }

    @Test
    void a_finding_that_is_not_there_is_not_decided_on() {
        String elsewhere = "/board/" + year + "/findings/" + UUID.randomUUID();

        assertThat(as(Role.BUREAU).post(elsewhere, "batch", batch, "choice", "").status())
                .isEqualTo(404);
    }

    @Test
    void only_an_empty_choice_dismisses_and_no_choice_or_a_strange_one_does_nothing() {
        assertThat(as(Role.BUREAU).post(place, "batch", batch).status()).isEqualTo(422);
        assertThat(as(Role.BUREAU).post(place, "batch", batch, "choice", "none").status())
                .isEqualTo(422);
        assertThat(as(Role.BUREAU).post(place, "batch", batch, "choice", "1234").status())
                .isEqualTo(422);
        assertThat(boardOf(Role.BUREAU)).contains("finding-card");

        assertThat(as(Role.BUREAU).post(place, "batch", batch, "choice", "").status())
                .isEqualTo(303);

        assertThat(boardOf(Role.BUREAU)).doesNotContain("finding-card");
    }

    @Test
    void what_was_decided_and_taken_back_meanwhile_is_not_decided_on_as_if_nothing_had_been() {
        var bureau = people.actor(Role.BUREAU);
        UUID first = UUID.randomUUID();
        decisions.settle(bureau, plan, finding, new Act.Dismiss(), Given.under(first));
        decisions.undo(bureau, plan, first, Given.plainly());

        assertThat(as(Role.BUREAU).post(place, "batch", batch, "choice", "0").status())
                .isEqualTo(409);
    }

    private String boardOf(Role role) {
        return as(role).get("/board/" + year).body();
    }

    private Visitor as(Role role) {
        return people.visitor(role);
    }
}
