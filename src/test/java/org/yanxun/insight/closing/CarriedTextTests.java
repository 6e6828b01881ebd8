package org.yanxun.insight.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Target;

/** The text of the next draft: each sentence that goes on, once, below its headings, and nothing else. */
class CarriedTextTests {

    private static final String TITLE = "年度師訓工作計劃（上年結轉）";

    @Test
    void a_sentence_with_two_promises_is_written_once() {
        ReadPlan read = PlanReader.read("某區2031年師訓計劃\n一、幹部\n選送2名校長和3名副校長參加省級培訓。舉辦研討班3期。\n");
        String draft = draft(read, words -> words.contains("名"));
        assertThat(draft).containsOnlyOnce("2名校長").containsOnlyOnce("3名副校長").doesNotContain("研討班");
    }

    @Test
    void the_same_sentence_in_two_sections_is_written_below_both() {
        ReadPlan read = PlanReader.read("某區2031年師訓計劃\n一、幹部\n舉辦研討班3期。\n二、教師\n舉辦研討班3期。\n");
        String draft = draft(read, words -> words.contains("3期"));
        assertThat(lines(draft, "研討班3期")).hasSize(2);
        assertThat(draft).containsSubsequence("一、幹部\n", "研討班", "二、教師\n", "研討班");
    }

    @Test
    void the_same_sentence_twice_in_one_section_is_written_once() {
        ReadPlan read = PlanReader.read("某區2031年師訓計劃\n一、幹部\n舉辦研討班3期。\n舉辦研討班3期。\n");
        assertThat(lines(draft(read, words -> words.contains("3期")), "研討班3期")).hasSize(1);
    }

    @Test
    void a_section_from_which_nothing_goes_on_has_no_heading_in_the_draft() {
        ReadPlan read = PlanReader.read("某區2031年師訓計劃\n一、幹部\n選送2名校長。\n二、教師\n舉辦研討班3期。\n");
        assertThat(draft(read, words -> words.contains("3期")))
                .doesNotContain("幹部")
                .contains("二、教師");
        assertThat(draft(read, words -> false)).isEqualTo("2032" + TITLE + "\n");
    }

    @Test
    void an_items_heading_goes_with_its_sentences_and_stays_without_them() {
        ReadPlan read = PlanReader.read("""
                某區2031年師訓計劃
                一、幹部
                (一)校長培訓。選送2名校長參加省級培訓。
                (二)後備幹部。舉辦研討班3期。
                """);
        String draft = draft(read, words -> words.contains("2名"));
        assertThat(draft).contains("校長培訓。選送2名校長").doesNotContain("後備幹部").doesNotContain("研討班");
    }

    @Test
    void a_promise_in_the_heading_itself_does_not_double_it() {
        ReadPlan read = PlanReader.read("""
                某區2031年師訓計劃
                一、幹部
                (一)舉辦3期研討班。選送2名校長參加省級培訓。
                """);
        String draft = draft(read, words -> true);
        assertThat(draft).containsOnlyOnce("3期研討班").containsOnlyOnce("2名校長");
    }

    @Test
    void text_before_the_first_heading_goes_on_without_one() {
        ReadPlan read = PlanReader.read("某區2031年師訓計劃\n全年選送2名校長參加省級培訓。\n一、教師\n舉辦研討班3期。\n");
        String draft = draft(read, words -> words.contains("2名"));
        assertThat(draft).contains("2名校長").doesNotContain("、\n").doesNotContain("教師");
    }

    @Test
    void what_is_written_is_read_again_as_the_same_promises() {
        ReadPlan read = PlanReader.read("""
                某區2031年師訓計劃
                一、幹部
                (一)校長培訓。選送2名校長參加省級培訓，9月底前完成。
                二、教師
                舉辦研討班3期。選送10名骨幹教師參加培訓。
                """);
        ReadPlan again = PlanReader.read(draft(read, words -> true));
        List<String> before = said(read);
        assertThat(before).isNotEmpty();
        assertThat(said(again)).containsAll(before);
    }

    private static List<String> said(ReadPlan read) {
        return read.targets().stream()
                .filter(target -> target.kind().isFigure())
                .map(target -> read.text().at(target.start(), target.end()))
                .toList();
    }

    private static List<String> lines(String draft, String words) {
        return Arrays.stream(draft.split("\n", -1))
                .filter(line -> line.contains(words))
                .toList();
    }

    private static String draft(ReadPlan read, Predicate<String> goes) {
        PlanId plan = PlanId.fresh();
        List<PlanTarget> going = read.targets().stream()
                .filter(target -> goes.test(read.text().at(target.start(), target.end())))
                .map(target -> target(plan, target))
                .toList();
        return new CarriedText(read.text(), going).of(new PlanYear(2032), TITLE);
    }

    private static PlanTarget target(PlanId plan, Target content) {
        return new PlanTarget(
                TargetId.fresh(),
                plan,
                content,
                PlanTarget.Standing.PROPOSED,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
