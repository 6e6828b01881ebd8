package org.yanxun.plan.reading.gold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import tools.jackson.databind.JsonNode;

/** Lays what was found beside what was to be found: each gold target is matched at most once, the greatest overlap first. */
final class Matching {

    private static final BigDecimal NEAR = new BigDecimal("0.01");

    private Matching() {}

    static Score targets(GoldPlan gold, ReadPlan read) {
        List<JsonNode> wanted = gold.targets();
        Score score = new Score();
        wanted.forEach(each -> score.wanted(kind(each)));
        read.targets().forEach(each -> score.found(each.kind().name()));
        pairs(gold, read).forEach(pair -> score.matched(kind(wanted.get(pair.gold()))));
        return score;
    }

    /** Gold targets with those found that match them. */
    static List<Pair> pairs(GoldPlan gold, ReadPlan read) {
        List<JsonNode> wanted = gold.targets();
        List<Target> found = read.targets();
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < wanted.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                if (isSame(wanted.get(g), found.get(f))) {
                    pairs.add(new Pair(
                            g,
                            f,
                            overlap(
                                    wanted.get(g),
                                    found.get(f).start(),
                                    found.get(f).end())));
                }
            }
        }
        return matched(pairs);
    }

    /** Findings by code and overlap; hints count as found only where they were wanted. */
    static Score findings(GoldPlan gold, ReadPlan read) {
        List<JsonNode> wanted = gold.findings();
        List<Finding> found = read.findings();
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < wanted.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                Finding each = found.get(f);
                int overlap = overlap(wanted.get(g), each.start(), each.end());
                if (overlap > 0
                        && wanted.get(g)
                                .path("code")
                                .asString("")
                                .equals(each.code().name())) {
                    pairs.add(new Pair(g, f, overlap));
                }
            }
        }
        Score score = new Score();
        wanted.forEach(each -> score.wanted(each.path("code").asString("")));
        List<Pair> matched = matched(pairs);
        for (int f = 0; f < found.size(); f++) {
            int at = f;
            boolean hint = found.get(f).code().severity() == Finding.Severity.HINT;
            if (!hint || matched.stream().anyMatch(pair -> pair.found() == at)) {
                score.found(found.get(f).code().name());
            }
        }
        matched.forEach(
                pair -> score.matched(wanted.get(pair.gold()).path("code").asString("")));
        return score;
    }

    private static String kind(JsonNode target) {
        return target.path("kind").asString("");
    }

    private static List<Pair> matched(List<Pair> pairs) {
        pairs.sort(Comparator.comparingInt(Pair::overlap).reversed());
        List<Pair> matched = new ArrayList<>();
        for (Pair pair : pairs) {
            if (matched.stream().noneMatch(other -> other.gold() == pair.gold() || other.found() == pair.found())) {
                matched.add(pair);
            }
        }
        return matched;
    }

    private static int overlap(JsonNode gold, int start, int end) {
        return Math.min(gold.path("end").asInt(), end)
                - Math.max(gold.path("start").asInt(), start);
    }

    private static boolean isSame(JsonNode gold, Target found) {
        return kind(gold).equals(found.kind().name())
                && overlap(gold, found.start(), found.end()) > 0
                && isNear(gold.path("value"), found.amount().value())
                && sameValues(gold.path("values"), found)
                && sameDate(gold.path("from"), found.span().from())
                && sameDate(gold.path("to"), found.span().to());
    }

    private static boolean isNear(JsonNode gold, Optional<BigDecimal> found) {
        return !gold.isNumber()
                || found.filter(value ->
                                value.subtract(gold.decimalValue()).abs().compareTo(NEAR) <= 0)
                        .isPresent();
    }

    private static boolean sameValues(JsonNode gold, Target found) {
        boolean isNames = found.kind() == TargetKind.LIST || found.kind() == TargetKind.EXCLUSION;
        if (isNames || !gold.isArray() || gold.isEmpty() || !gold.get(0).isNumber()) {
            return true;
        }
        List<BigDecimal> values = found.amount().values();
        boolean same = values.size() == gold.size();
        for (int at = 0; same && at < values.size(); at++) {
            same = isNear(gold.get(at), Optional.of(values.get(at)));
        }
        return same;
    }

    private static boolean sameDate(JsonNode gold, Optional<String> found) {
        String wanted = gold.asString("");
        return wanted.isEmpty()
                || found.filter(date -> date.startsWith(wanted) || wanted.startsWith(date))
                        .isPresent();
    }

    /** Which gold target and which found one, and how many characters they share. */
    record Pair(int gold, int found, int overlap) {}
}
