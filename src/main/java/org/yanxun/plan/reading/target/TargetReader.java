package org.yanxun.plan.reading.target;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.yanxun.language.FoldedText;
import org.yanxun.language.TextRange;
import org.yanxun.plan.reading.enumeration.DefiningLists;
import org.yanxun.plan.reading.enumeration.Exclusions;
import org.yanxun.plan.reading.enumeration.NumberedLists;
import org.yanxun.plan.reading.figure.CellTargets;
import org.yanxun.plan.reading.figure.FigureTargets;
import org.yanxun.plan.reading.figure.LabelledTargets;
import org.yanxun.plan.reading.figure.Limits;
import org.yanxun.plan.reading.figure.ProportionTargets;
import org.yanxun.plan.reading.figure.RatioWords;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.reading.scene.Segment;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.Target;

/** Reads the targets of a segment. */
public final class TargetReader {

    /** The rules in the order they look; each takes its words from the next. */
    private static final List<Consumer<Scene>> RULES = List.of(
            ProportionTargets::in,
            Shield::over,
            CellTargets::in,
            LabelledTargets::in,
            NumberedLists::in,
            Limits::in,
            CalendarTargets::in,
            Editions::in,
            FigureTargets::in,
            RatioWords::in,
            DefiningLists::in,
            Exclusions::in,
            Baselines::in,
            Actions::in,
            Bearings::in,
            Quotes::in);

    private TargetReader() {}

    /** Its targets in the order of their places, as places of the original. */
    public static List<Target> read(FoldedText text, Segment segment) {
        Scene scene = new Scene(segment);
        RULES.forEach(rule -> rule.accept(scene));
        AsWritten words = new AsWritten(text, segment);
        return scene.found().stream()
                .sorted(Comparator.comparingInt(Found::start).thenComparingInt(Found::end))
                .map(found -> target(text, segment, found, words))
                .toList();
    }

    private static Target target(FoldedText text, Segment segment, Found found, AsWritten words) {
        TextRange range = text.originalRange(segment.start() + found.start(), segment.start() + found.end());
        Bearing bearing = found.bearing();
        Bearing written = new Bearing(
                words.near(bearing.subject(), found.start()),
                bearing.level(),
                words.near(bearing.programme(), found.start()));
        Amount amount = found.amount();
        Amount named = new Amount(
                amount.value(),
                amount.values(),
                words.each(amount.names(), found.start()),
                amount.unit(),
                amount.comparison(),
                amount.qualifiers());
        return new Target(found.kind(), named, written, found.span(), range.start(), range.end());
    }
}
