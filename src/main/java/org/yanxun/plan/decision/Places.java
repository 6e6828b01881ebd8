package org.yanxun.plan.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Target;
import org.yanxun.shell.fault.InvalidInput;

/** Where targets that people make may stand. */
public final class Places {

    private static final int MOST = 20;

    private Places() {}

    /** Goes on if parts can stand in a target's place: two at least, each within its words. */
    public static void ofParts(List<Target> parts, Target whole) {
        if (parts.size() < 2 || parts.size() > MOST) {
            throw new InvalidInput("parts", "plan.wrong.parts");
        }
        for (int at = 0; at < parts.size(); at++) {
            String prefix = "parts[" + at + "].";
            Target part = parts.get(at);
            ContentCheck.check(part, prefix);
            if (part.start() < whole.start() || part.end() > whole.end() || part.start() >= part.end()) {
                throw new InvalidInput(prefix + "words", "plan.wrong.within");
            }
        }
    }

    /** Goes on if a target's words lie in one sentence. */
    public static void inOneSentence(PlanText text, Target target) {
        boolean lies = target.start() < target.end()
                && text.sentenceAt(target.start())
                        .filter(sentence -> target.end() <= sentence.end())
                        .isPresent();
        if (!lies) {
            throw new InvalidInput("words", "plan.wrong.place");
        }
    }

    /** Goes on if corrected words stand where they stood, or lie in one sentence. */
    public static void ofCorrection(PlanText text, Target corrected, Target was) {
        if (corrected.start() != was.start() || corrected.end() != was.end()) {
            inOneSentence(text, corrected);
        }
    }

    /** Two targets as one: the first one's kind, its words and the other's; figures of one unit are added up. */
    public static Target together(Target one, Target other) {
        Amount first = one.amount();
        Amount second = other.amount();
        Set<String> names = new LinkedHashSet<>(first.names());
        names.addAll(second.names());
        Amount amount = new Amount(
                figure(first, second),
                first.values(),
                new ArrayList<>(names),
                first.unit().or(second::unit),
                first.comparison(),
                first.soft(second.qualifiers()).qualifiers());
        return new Target(
                one.kind(),
                amount,
                one.bearing(),
                one.span().from().isPresent() || one.span().to().isPresent() ? one.span() : other.span(),
                one.start(),
                Math.max(one.end(), other.end()));
    }

    private static Optional<BigDecimal> figure(Amount one, Amount other) {
        boolean areOfOneKind = one.unit().isPresent() && one.unit().equals(other.unit());
        return areOfOneKind && one.value().isPresent() && other.value().isPresent()
                ? one.value().map(value -> value.add(other.value().orElseThrow()))
                : one.value().or(other::value);
    }
}
