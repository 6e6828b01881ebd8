package org.yanxun.plan.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.PersonId;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.decision.FindingId;
import org.yanxun.plan.decision.History;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.decision.Promised;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.plan.web.Read;

/** What is counted at once and what somebody has to look at. */
class SuggestionsTests {

    private static final String ITEM = "骨幹班。9月底前選送區級10名教師、市級2名校長。現有名師30名。每位教師全年修滿36學分。";
    private static final Decision.Word WORD =
            new Decision.Word(PersonId.fresh(), "陳", Instant.parse("2031-03-01T01:00:00Z"), "");

    private final SomePlan some = new SomePlan(ITEM);
    private final Docket read =
            Read.docket(some.document().plan().id(), some.document().text().source());

    @Test
    void a_number_of_people_that_a_room_is_sure_of_is_counted_with_its_own_goal_and_days() {
        List<Suggestion> sure = suggestions(0.8).sure(some.document(), read);
        assertThat(sure).extracting(each -> figure(each.target())).containsExactly(10, 2);
        Suggestion ten = sure.getFirst();
        assertThat(ten.binding().indicator()).isEqualTo("some.seated");
        assertThat(ten.binding().parameters()).isEqualTo(Map.of("level", "DISTRICT"));
        assertThat(ten.binding().goal().amount()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(ten.binding().span().to()).isEqualTo("2031-09-30");
    }

    @Test
    void what_a_room_is_half_sure_of_is_shown_and_left_to_a_person() {
        assertThat(suggestions(0.4).sure(some.document(), read)).isEmpty();
        assertThat(suggestions(0.4).of(some.document(), read))
                .isNotEmpty()
                .noneMatch(Suggestion::isSure)
                .extracting(each -> figure(each.target()))
                .contains(10, 2);
    }

    @Test
    void seven_tenths_is_sure_and_a_hair_less_is_not() {
        assertThat(suggestions(0.7).sure(some.document(), read)).isNotEmpty();
        assertThat(suggestions(0.699).sure(some.document(), read)).isEmpty();
    }

    @Test
    void what_nobody_thinks_to_count_is_not_suggested() {
        assertThat(suggestions(0).of(some.document(), read)).isEmpty();
    }

    @Test
    void a_figure_of_today_and_the_yearly_credits_are_never_among_them() {
        assertThat(new Suggestions(SomeIndicator.counters(new Everything())).of(some.document(), read))
                .extracting(each -> each.target().content().kind())
                .isNotEmpty()
                .doesNotContain(TargetKind.BASELINE, TargetKind.CREDITS);
    }

    @Test
    void what_is_bound_dropped_or_was_let_go_is_left_alone() {
        TargetId ten = id(10);
        assertThat(after(ten, new Act.Bind(binding(ten)))).containsExactly(2);
        assertThat(after(ten, new Act.Drop())).containsExactly(2);
        assertThat(after(ten, new Act.Bind(binding(ten)), new Act.Unbind())).containsExactly(2);
        assertThat(after(ten, new Act.Accept())).containsExactly(10, 2);
    }

    @Test
    void an_open_fault_or_warning_on_its_words_leaves_it_to_a_person_and_a_hint_does_not() {
        assertThat(noticing(Finding.Code.DUPLICATE_PROMISE, History.NONE)).containsExactly(2);
        assertThat(noticing(Finding.Code.SUM_WRONG, History.NONE)).containsExactly(2);
        assertThat(noticing(Finding.Code.TARGET_WITHOUT_OWNER, History.NONE)).containsExactly(10, 2);
        History dismissed = new History(List.of(decision(UUID.randomUUID(), 1, new Act.Dismiss())));
        assertThat(noticing(Finding.Code.SUM_WRONG, dismissed)).containsExactly(10, 2);
    }

    @Test
    void a_promise_without_a_figure_is_never_sure_nor_an_edition_of_nobody_knows_what() {
        SomePlan plan = new SomePlan("研修班第六期、第七期照辦。做好選拔工作。");
        Docket docket =
                Read.docket(plan.document().plan().id(), plan.document().text().source());
        List<Suggestion> all = new Suggestions(SomeIndicator.counters(new Everything())).of(plan.document(), docket);
        assertThat(all)
                .filteredOn(each -> each.target().content().kind() == TargetKind.ACTION)
                .isNotEmpty()
                .noneMatch(Suggestion::isSure);
        assertThat(all)
                .filteredOn(each -> each.target().content().kind() == TargetKind.EDITION)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.isSure())
                        .isEqualTo(
                                !each.target().content().bearing().programme().isBlank()));
    }

    @Test
    void an_edition_of_a_programme_by_name_is_sure() {
        Target edition = new Target(
                TargetKind.EDITION,
                Amount.ofNames(Optional.of(BigDecimal.valueOf(6)), List.of()).with(List.of(BigDecimal.valueOf(6))),
                new Bearing("", Optional.empty(), "領雁工程"),
                CalendarSpan.NONE,
                read.promised().getFirst().content().start(),
                read.promised().getFirst().content().end());
        Docket docket = new Docket(
                read.plan(),
                List.of(new Promised(TargetId.fresh(), UUID.randomUUID(), false, edition)),
                List.of(),
                Map.of(),
                Map.of());
        assertThat(new Suggestions(SomeIndicator.counters(new Everything())).sure(some.document(), docket))
                .singleElement()
                .satisfies(each -> assertThat(each.binding().goal().amount()).isEqualByComparingTo(BigDecimal.ONE));
    }

    private List<Integer> after(TargetId target, Act.OnTarget... acts) {
        List<Decision> decisions = new java.util.ArrayList<>();
        for (Act.OnTarget act : acts) {
            decisions.add(decision(target.value(), decisions.size() + 1, act));
        }
        Map<UUID, History> histories = new HashMap<>(read.histories());
        histories.put(target.value(), new History(decisions));
        return figures(new Docket(read.plan(), read.promised(), read.noticed(), Map.of(), histories));
    }

    private List<Integer> noticing(Finding.Code code, History history) {
        Target ten = target(10).content();
        Noticed noticed = new Noticed(FindingId.fresh(), new Finding(code, ten.start(), ten.end(), List.of()), history);
        return figures(new Docket(read.plan(), read.promised(), List.of(noticed), Map.of(), Map.of()));
    }

    private List<Integer> figures(Docket docket) {
        return suggestions(0.8).sure(some.document(), docket).stream()
                .map(each -> figure(each.target()))
                .toList();
    }

    private org.yanxun.plan.promise.Binding binding(TargetId id) {
        return suggestions(0.8).sure(some.document(), read).stream()
                .filter(each -> each.target().id().equals(id))
                .findFirst()
                .orElseThrow()
                .binding();
    }

    private TargetId id(int figure) {
        return target(figure).id();
    }

    private PlanTarget target(int figure) {
        return read.targets().stream()
                .filter(each -> figure(each) == figure)
                .findFirst()
                .orElseThrow();
    }

    private static int figure(PlanTarget target) {
        return target.content().amount().value().map(BigDecimal::intValue).orElse(0);
    }

    private static Decision decision(UUID subject, int number, Act act) {
        return new Decision(UUID.randomUUID(), UUID.randomUUID(), subject, number, act, WORD);
    }

    private static Suggestions suggestions(double fit) {
        return new Suggestions(SomeIndicator.counters(new SomeIndicator("some.seated", fit)));
    }
}
