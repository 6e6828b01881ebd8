package org.yanxun.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.Role;
import org.yanxun.plan.Plan;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Finding.Severity;
import org.yanxun.plan.web.FindingsView.OneFinding;
import org.yanxun.plan.web.PlanScreen.ItemView;
import org.yanxun.plan.web.PlanScreen.MarkView;
import org.yanxun.plan.web.PlanScreen.PieceView;
import org.yanxun.plan.web.PlanScreen.SentenceView;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

class PlanScreensTests {

    private static final String TEXT = """
            某區2031年師訓計劃
            來源：某網
            一、幹部
              (一)校長班。選送2名校長、10名教師。
              (二)後備班。學制兩年半（2031年2月—2029年7月）。
            二、全員
              全員培訓。全年完成36學分，其中集中培訓10學分，網絡培訓6學分，校本研訓20學分。
            """;

    private static final Speech SPEECH = new Words().in(Language.HANT);
    private final SomeDesk some = new SomeDesk(TEXT, Plan.Standing.DRAFT);

    @Test
    void no_word_of_a_sentence_is_lost_and_each_has_an_address_of_its_own() {
        PlanScreen screen = some.screen(Role.BUREAU);
        String shown = sentences(screen).stream()
                .flatMap(sentence -> sentence.pieces().stream())
                .map(PieceView::words)
                .reduce("", String::concat);
        assertThat(shown).contains("選送2名校長、10名教師。", "2031年2月—2029年7月", "校本研訓20學分。");
        assertThat(sentences(screen)).extracting(SentenceView::address).doesNotHaveDuplicates();
        assertThat(screen.sections().stream().flatMap(section -> section.items().stream()))
                .extracting(ItemView::address)
                .doesNotHaveDuplicates();
    }

    @Test
    void promises_are_numbered_in_their_order_without_gaps() {
        List<Integer> numbers =
                marks(some.screen(Role.BUREAU)).stream().map(MarkView::number).toList();
        assertThat(numbers).isSorted().doesNotHaveDuplicates().startsWith(1);
        assertThat(numbers.getLast()).isEqualTo(numbers.size());
    }

    @Test
    void a_dropped_promise_has_no_number_and_is_listed_apart() {
        int before = marks(some.screen(Role.BUREAU)).size();
        some.decide("10名", new Act.Drop());
        PlanScreen screen = some.screen(Role.BUREAU);
        assertThat(marks(screen)).hasSize(before - 1);
        assertThat(screen.desk().dropped()).singleElement().satisfies(dropped -> {
            assertThat(dropped.quote()).contains("10名");
            assertThat(dropped.id()).isEqualTo(some.target("10名"));
        });
    }

    @Test
    void each_mark_says_by_colour_shape_and_word_how_its_promise_stands() {
        some.decide("2名", new Act.Accept());
        PlanScreen screen = some.screen(Role.BUREAU);
        assertThat(mark(screen, "2名")).isEqualTo("promise-read ✓ plan.life.ACCEPTED");
        assertThat(mark(screen, "10名")).isEqualTo("state-unset ○ plan.life.PROPOSED");
        assertThat(mark(screen, "2029年7月")).isEqualTo("state-suspended ▲ plan.life.SUSPENDED");
    }

    @Test
    void the_desk_counts_what_waits_what_stands_and_what_is_held_up() {
        PlanScreen.DeskView before = some.screen(Role.BUREAU).desk();
        assertThat(before.accepted()).isZero();
        assertThat(before.suspended()).isPositive();
        assertThat(before.next()).contains(some.target("2名"));
        some.decide("2名", new Act.Accept());
        some.settle(Code.PERIOD_REVERSED, new Act.Dismiss());
        PlanScreen.DeskView after = some.screen(Role.BUREAU).desk();
        assertThat(after.accepted()).isEqualTo(1);
        assertThat(after.undecided()).isEqualTo(before.undecided() - 1);
        assertThat(after.suspended()).isZero();
        assertThat(after.next()).contains(some.target("10名"));
        assertThat(after.findings().pressing())
                .hasSize(before.findings().pressing().size() - 1);
    }

    @Test
    void a_finding_stands_with_the_words_at_fault() {
        assertThat(some.screen(Role.BUREAU).desk().findings().pressing())
                .filteredOn(finding -> finding.noticed().finding().code() == Code.PERIOD_REVERSED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.quote()).contains("2029年7月"));
    }

    @Test
    void whatever_was_noticed_is_on_the_page_what_presses_apart_from_notes_and_from_what_was_checked() {
        FindingsView findings = some.screen(Role.BUREAU).desk().findings();
        assertThat(findings.pressing()).extracting(OneFinding::severity).contains(Severity.ERROR);
        assertThat(findings.checked())
                .extracting(each -> each.noticed().finding().code())
                .contains(Code.SUM_CHECKED);
        assertThat(findings.notes())
                .extracting(OneFinding::severity)
                .doesNotContain(Severity.ERROR, Severity.WARNING, Severity.CHECKED);
        assertThat(findings.settled()).isEmpty();
        int all = some.docket().noticed().size();
        assertThat(findings.pressing().size()
                        + findings.notes().size()
                        + findings.checked().size())
                .isEqualTo(all);
    }

    @Test
    void a_finding_that_was_settled_stays_on_the_page_with_whose_word_it_was() {
        some.settle(Code.PERIOD_REVERSED, new Act.Repair(1));
        FindingsView findings = some.screen(Role.BUREAU).desk().findings();
        assertThat(findings.settled()).singleElement().satisfies(settled -> {
            assertThat(settled.word())
                    .hasValueSatisfying(word -> assertThat(word.word().name()).isEqualTo("陳"));
            assertThat(settled.said(SPEECH)).contains("2033");
        });
        assertThat(findings.pressing())
                .extracting(each -> each.noticed().finding().code())
                .doesNotContain(Code.PERIOD_REVERSED);
    }

    @Test
    void a_finding_leads_to_its_place_in_the_text() {
        PlanScreen screen = some.screen(Role.BUREAU);
        OneFinding reversed = screen.desk().findings().pressing().getFirst();
        String address = sentences(screen).stream()
                .filter(sentence -> sentence.pieces().stream()
                        .anyMatch(piece -> piece.words().contains("2029年7月")))
                .map(SentenceView::address)
                .findFirst()
                .orElseThrow();
        assertThat(reversed.place()).isEqualTo("#s" + address);
    }

    @Test
    void the_sum_of_the_credits_is_written_out_and_each_figure_leads_to_its_promise() {
        PlanScreen screen = some.screen(Role.BUREAU);
        assertThat(screen.credits().sum()).isEqualTo("10 + 6 + 20 = 36");
        assertThat(screen.credits().mayCount()).isTrue();
        assertThat(screen.credits().figures()).allMatch(figure -> figure.mark() > 0);
        SomeDesk none = new SomeDesk("某區2031年師訓計劃\n一、事\n辦班。\n", Plan.Standing.DRAFT);
        assertThat(none.screen(Role.BUREAU).credits().figures()).isEmpty();
        assertThat(none.screen(Role.BUREAU).credits().mayCount()).isFalse();
    }

    @Test
    void a_figure_whose_promise_was_dropped_leads_nowhere() {
        some.decide("36學分", new Act.Drop());
        assertThat(some.screen(Role.BUREAU).credits().figures())
                .filteredOn(figure -> figure.amount().equals("36"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.mark()).isZero());
    }

    @Test
    void lines_that_are_no_part_of_the_plan_are_shown_with_their_reason() {
        assertThat(some.screen(Role.BUREAU).leftOut())
                .extracting(PlanScreen.LeftOutView::words)
                .anyMatch(words -> words.contains("某網"));
    }

    @Test
    void a_heading_is_known_as_one_and_a_sentence_is_not() {
        List<SentenceView> sentences = sentences(some.screen(Role.BUREAU));
        assertThat(sentences)
                .filteredOn(SentenceView::isHeading)
                .extracting(sentence -> sentence.pieces().getFirst().words())
                .contains("校長班。", "後備班。", "全員培訓。");
        assertThat(sentences).anyMatch(sentence -> !sentence.isHeading());
    }

    @Test
    void a_teacher_is_shown_marks_and_led_to_no_page() {
        PlanScreen screen = new SomeDesk(TEXT, Plan.Standing.ADOPTED).screen(Role.TEACHER);
        assertThat(marks(screen)).isNotEmpty().allMatch(mark -> mark.href().isEmpty());
        assertThat(screen.mayAdopt()).isFalse();
        assertThat(screen.desk().sees()).isFalse();
    }

    private static String mark(PlanScreen screen, String words) {
        return sentences(screen).stream()
                .flatMap(sentence -> sentence.pieces().stream())
                .filter(piece -> piece.words().contains(words) && !piece.marks().isEmpty())
                .map(piece -> piece.marks().getFirst())
                .map(mark -> mark.css() + " " + mark.shape() + " " + mark.key())
                .findFirst()
                .orElseThrow();
    }

    private static List<MarkView> marks(PlanScreen screen) {
        return sentences(screen).stream()
                .flatMap(sentence -> sentence.pieces().stream())
                .flatMap(piece -> piece.marks().stream())
                .toList();
    }

    private static List<SentenceView> sentences(PlanScreen screen) {
        return screen.sections().stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.sentences().stream())
                .toList();
    }
}
