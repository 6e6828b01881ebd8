package org.yanxun.plan.reading.gold;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;

/** How much of what was to be found was found, and how much of what was found was to be found. */
public final class Score {

    private final Map<String, int[]> kinds = new TreeMap<>();

    /** What the reading finds of a plan's targets. */
    public static Score ofTargets(GoldPlan gold) {
        return Matching.targets(gold, PlanReader.read(gold.text()));
    }

    /** What the reading says of the targets it found, field by field, and who answers for the items. */
    public static Score ofFields(GoldPlan gold) {
        ReadPlan read = PlanReader.read(gold.text());
        return Fields.of(gold, read, Matching.pairs(gold, read));
    }

    /** What the reading finds of a plan's findings. */
    public static Score ofFindings(GoldPlan gold) {
        return Matching.findings(gold, PlanReader.read(gold.text()));
    }

    /** Whether the reading's sections are numbered as they should be. */
    public static boolean sectionsHold(GoldPlan gold) {
        ReadPlan read = PlanReader.read(gold.text());
        return gold.sections()
                .equals(read.text().sections().stream()
                        .map(section -> section.number())
                        .toList());
    }

    void wanted(String kind) {
        of(kind)[0]++;
    }

    void found(String kind) {
        of(kind)[1]++;
    }

    void matched(String kind) {
        of(kind)[2]++;
    }

    private int[] of(String kind) {
        return kinds.computeIfAbsent(kind, each -> new int[3]);
    }

    /** Adds another plan's. */
    public void add(Score other) {
        other.kinds.forEach((kind, counts) -> {
            for (int at = 0; at < counts.length; at++) {
                of(kind)[at] += counts[at];
            }
        });
    }

    /** The share of the wanted that was found. */
    public double recall() {
        return share(2, 0);
    }

    /** The share of the found that was wanted. */
    public double precision() {
        return share(2, 1);
    }

    /** The share of the wanted that was found, of one kind alone. */
    public double recall(String kind) {
        return of(kind)[0] == 0 ? 1 : (double) of(kind)[2] / of(kind)[0];
    }

    private double share(int part, int whole) {
        int of = kinds.values().stream().mapToInt(counts -> counts[whole]).sum();
        int is = kinds.values().stream().mapToInt(counts -> counts[part]).sum();
        return of == 0 ? 1 : (double) is / of;
    }

    /** A line a kind: precision, recall and the counts behind them. */
    public String byKind() {
        StringBuilder lines = new StringBuilder();
        kinds.forEach((kind, counts) -> lines.append(String.format(
                Locale.ROOT,
                "  %-28s precision %.3f  recall %.3f  (%d of %d wanted, %d found)%n",
                kind,
                counts[1] == 0 ? 1.0 : (double) counts[2] / counts[1],
                counts[0] == 0 ? 1.0 : (double) counts[2] / counts[0],
                counts[2],
                counts[0],
                counts[1])));
        return lines.toString();
    }
}
