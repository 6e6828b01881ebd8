package org.yanxun.plan.reading.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.Responsibility.Role;
import org.yanxun.plan.target.TargetKind;

/** A read plan as programs are given it. */
class PlanViewTests {

    private static final String PLAN = "某區教育局2031年師訓計劃\n一、任務\n(一)培訓。選派不少於１２名園長。責任單位：師訓科\n"
            + "(二)經費。安排1.8萬元。\n(三)範圍。覆蓋語文、數學、英語等三方面。\n(五)其他。每校推薦2—3名教師。";

    private final PlanView view = PlanView.of(PlanReader.read(PLAN));

    private List<PlanView.ItemView> items() {
        return view.sections().getFirst().items();
    }

    private TargetView target(int item, TargetKind kind) {
        return items().get(item).targets().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_plan_shows_its_title_issuer_and_year() {
        assertThat(view.title()).isEqualTo("某區教育局2031年師訓計劃");
        assertThat(view.issuer()).isEqualTo("某區教育局");
        assertThat(view.year()).isEqualTo(2031);
        assertThat(PlanView.of(PlanReader.read("計劃")).year()).isNull();
    }

    @Test
    void a_section_and_an_item_are_numbered_as_written() {
        assertThat(view.sections().getFirst().number()).isEqualTo("一");
        assertThat(view.sections().getFirst().title()).isEqualTo("任務");
        assertThat(items()).extracting(PlanView.ItemView::number).containsExactly("(一)", "(二)", "(三)", "(五)");
        assertThat(items()).extracting(PlanView.ItemView::heading).startsWith("培訓", "經費", "範圍");
    }

    @Test
    void a_target_quotes_its_words_in_the_original() {
        TargetView count = target(0, TargetKind.COUNT);
        assertThat(PLAN.substring(count.start(), count.end())).isEqualTo(count.quote());
        assertThat(count.quote()).startsWith("不少於１２名");
        assertThat(count.value()).isEqualByComparingTo("12");
        assertThat(count.unit()).isEqualTo(Unit.PERSON);
        assertThat(count.comparator()).isEqualTo(Comparison.AT_LEAST);
        assertThat(count.qualifiers()).containsExactly(Qualifier.AT_LEAST);
        assertThat(count.subject()).isEqualTo("園長");
    }

    @Test
    void what_is_not_said_is_absent() {
        TargetView money = target(1, TargetKind.MONEY);
        assertThat(money.value()).hasToString("18000");
        assertThat(money.subject()).isNull();
        assertThat(money.level()).isNull();
        assertThat(money.programme()).isNull();
        assertThat(money.from()).isNull();
        assertThat(money.values()).isEmpty();
    }

    @Test
    void values_are_the_members_of_a_list_or_the_ends_of_a_range() {
        assertThat(target(2, TargetKind.LIST).values()).hasSize(3).allMatch(String.class::isInstance);
        assertThat(target(3, TargetKind.COUNT).values()).hasToString("[2, 3]");
        assertThat(target(3, TargetKind.COUNT).comparator()).isEqualTo(Comparison.RANGE);
    }

    @Test
    void an_item_shows_who_answers() {
        assertThat(items().getFirst().responsibility())
                .extracting(PlanView.ResponsibilityView::role, PlanView.ResponsibilityView::name)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Role.OWNER, "師訓科"));
    }

    @Test
    void a_finding_shows_what_might_stand_instead() {
        FindingView skips = view.findings().stream()
                .filter(each -> each.quote().equals("(五)"))
                .findFirst()
                .orElseThrow();
        assertThat(skips.code().name()).isEqualTo("NUMBERING_SKIPS");
        assertThat(skips.repairs()).hasSize(1);
        assertThat(skips.repairs().getFirst().text()).isEqualTo("(四)");
    }
}
