package org.yanxun.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.gold.GoldPlan;
import org.yanxun.plan.reading.gold.Score;

/**
 * How well plans are read: precision and recall by kind and in total against the gold plans, and how fast 4,000
 * characters are read when warm. A directory of other gold plans may be named.
 */
final class PlanBench {

    private static final int CHARACTERS = 4_000;
    private static final double WARM_MILLISECONDS = 100;
    private static final double REAL_RECALL = 0.97;
    private static final double REAL_PRECISION = 0.95;
    private static final double OTHERS = 0.9;
    private static final int ROUNDS = 60;

    private final Score targets = new Score();
    private final Score findings = new Score();
    private final Score fields = new Score();
    private boolean holds = true;
    private boolean real;

    private PlanBench() {}

    /** Runs it on the repository's plans, or on those of the directory named. */
    public static void main(String[] arguments) {
        List<GoldPlan> plans = arguments.length == 0 ? GoldPlan.all() : GoldPlan.all(Path.of(arguments[0]));
        new PlanBench().run(plans).print(System.out);
    }

    private BenchResult run(List<GoldPlan> plans) {
        plans.forEach(this::read);
        System.out.print(targets.byKind());
        System.out.println("findings");
        System.out.print(findings.byKind());
        System.out.println("fields of the matched, and who answers");
        System.out.print(fields.byKind());
        double milliseconds = warm(plans);
        return BenchResult.of("plan")
                .with("plans", plans.size())
                .with("real", real)
                .with("precision", targets.precision())
                .with("recall", targets.recall())
                .with("findings_precision", findings.precision())
                .with("findings_recall", findings.recall())
                .with("fields_recall", fields.recall())
                .with("milliseconds_of_4000_characters", milliseconds)
                .holding(holds && !plans.isEmpty() && milliseconds <= WARM_MILLISECONDS);
    }

    private void read(GoldPlan plan) {
        Score score = Score.ofTargets(plan);
        Score noticed = Score.ofFindings(plan);
        boolean sections = Score.sectionsHold(plan);
        System.out.printf(
                Locale.ROOT,
                "%-24s precision %.3f  recall %.3f  findings %.3f / %.3f  sections %s%n",
                plan.name(),
                score.precision(),
                score.recall(),
                noticed.precision(),
                noticed.recall(),
                sections ? "hold" : "differ");
        targets.add(score);
        findings.add(noticed);
        fields.add(Score.ofFields(plan));
        real |= plan.isReal();
        holds &= sections
                && score.precision() >= (plan.isReal() ? REAL_PRECISION : OTHERS)
                && score.recall() >= (plan.isReal() ? REAL_RECALL : OTHERS);
    }

    /** The middle time of many readings of so many characters. */
    private static double warm(List<GoldPlan> plans) {
        StringBuilder all = new StringBuilder();
        plans.forEach(plan -> all.append(plan.text()));
        String text = all.substring(0, Math.min(CHARACTERS, all.length()));
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            PlanReader.read(text);
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times, ROUNDS / 2, ROUNDS);
        return times[ROUNDS * 3 / 4];
    }
}
