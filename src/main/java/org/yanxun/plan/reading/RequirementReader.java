package org.yanxun.plan.reading;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.language.FoldedText;
import org.yanxun.language.TextRange;
import org.yanxun.plan.CreditRequirement;
import org.yanxun.plan.CreditRequirement.Figure;

/** Finds the item that says how many credits a year asks for, category by category. */
final class RequirementReader {

    private static final int FEWEST_CATEGORIES = 2;

    private final FoldedText text;

    private RequirementReader(FoldedText text) {
        this.text = text;
    }

    /** The requirement of the item that names most categories, the first of equals; absent if none names two. */
    static Optional<CreditRequirement> read(FoldedText text, List<Outline.Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.passages().stream())
                .filter(passage -> text.folded().indexOf(CreditPhrases.UNIT, passage.start(), passage.end()) >= 0)
                .map(passage -> CreditPhrases.in(text.folded(), passage))
                .filter(found -> found.bound().size() >= FEWEST_CATEGORIES)
                .max(Comparator.comparingInt(RequirementReader::rank).thenComparingInt(found -> -found.firstPlace()))
                .map(found -> new RequirementReader(text).requirement(found));
    }

    private static int rank(CreditPhrases.Found found) {
        return found.bound().size() * 2 + (found.total().isPresent() ? 1 : 0);
    }

    private CreditRequirement requirement(CreditPhrases.Found found) {
        Map<CreditCategory, Figure> minima = new EnumMap<>(CreditCategory.class);
        found.bound().forEach((category, amount) -> minima.put(category, figure(amount)));
        return new CreditRequirement(found.total().map(this::figure), minima);
    }

    private Figure figure(CreditPhrases.Amount amount) {
        TextRange range = text.originalRange(amount.start(), amount.end());
        return Figure.of(amount.value(), range.start(), range.end());
    }
}
