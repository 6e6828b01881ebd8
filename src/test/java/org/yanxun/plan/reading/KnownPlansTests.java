package org.yanxun.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yanxun.demo.DemonstrationPlan;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.plan.CreditRequirement;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.PlanText.LeftOut.Kind;
import org.yanxun.plan.reading.source.TextBytes;

/** A real district's plan, where it lies beside the repository, and the demonstration's own. */
class KnownPlansTests {

    private static final Path REAL = Path.of("..", "shared", "plan", "district-plan.txt");
    private static final int TOO_LONG_A_LOAN = 14;

    @Test
    void the_demonstrations_plan_reads_to_its_parts() {
        readsToItsParts(PlanReader.read(DemonstrationPlan.of(2026)), 2026);
    }

    @Test
    void the_real_plan_reads_to_its_parts() {
        ReadPlan read = PlanReader.read(real());
        readsToItsParts(read, 2013);
        assertThat(read.text().sections())
                .extracting(section -> section.items().size())
                .containsExactly(4, 4, 2, 3, 9, 4, 2);
    }

    @Test
    void every_word_between_two_sentences_of_a_plan_is_a_number_or_a_blank() {
        ReadPlan read = PlanReader.read(DemonstrationPlan.of(2026));
        for (PlanText.Section section : read.text().sections()) {
            for (PlanText.Item item : section.items()) {
                int said = item.sentences().stream()
                        .mapToInt(s -> s.end() - s.start())
                        .sum();
                assertThat(said)
                        .isEqualTo(item.end() - item.start() - item.number().length());
            }
        }
    }

    @Test
    void the_demonstration_keeps_the_wrong_dates_and_the_ten_bases() {
        assertThat(DemonstrationPlan.of(2026)).contains("2026年2月—2024年7月", "10所");
    }

    @Test
    void the_demonstration_borrows_no_sentence_of_the_real_plan() {
        Set<String> theirs = runs(real());
        Set<String> shared = runs(DemonstrationPlan.of(2026));
        shared.retainAll(theirs);
        assertThat(shared).isEmpty();
    }

    private static void readsToItsParts(ReadPlan read, int year) {
        assertThat(read.title()).contains("師訓工作計劃");
        assertThat(read.year()).hasValue(year);
        assertThat(read.text().sections())
                .extracting(PlanText.Section::number)
                .containsExactly("一", "二", "三", "四", "五", "六", "七");
        assertThat(read.text().sections()).noneMatch(section -> section.title().isEmpty());
        assertThat(read.text().leftOut())
                .extracting(PlanText.LeftOut::kind)
                .containsExactly(Kind.SOURCE, Kind.REPEATED_TITLE, Kind.TAGS);
        CreditRequirement requirement = read.requirement().orElseThrow();
        assertThat(requirement.amounts())
                .isEqualTo(Map.of(
                        CreditCategory.CENTRALISED, Credits.of(16),
                        CreditCategory.ONLINE, Credits.of(8),
                        CreditCategory.SCHOOL_BASED, Credits.of(24)));
        assertThat(requirement.total().map(CreditRequirement.Figure::amount)).isEqualTo(Optional.of(Credits.of(48)));
        PlanText.Item fifthFirst = read.text().sections().get(4).items().getFirst();
        assertThat(requirement.minima().values())
                .allMatch(figure -> figure.start() >= fifthFirst.start() && figure.end() <= fifthFirst.end());
    }

    /** All stretches of that many Chinese characters, whatever marks stand between them. */
    private static Set<String> runs(String text) {
        String characters = text.replaceAll("[^\\p{IsHan}]", "");
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + TOO_LONG_A_LOAN <= characters.length(); at++) {
            runs.add(characters.substring(at, at + TOO_LONG_A_LOAN));
        }
        return runs;
    }

    private static String real() {
        assumeTrue(Files.exists(REAL), "the real plan is not here");
        try {
            return TextBytes.decode(Files.readAllBytes(REAL)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
