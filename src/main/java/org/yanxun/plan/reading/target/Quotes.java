package org.yanxun.plan.reading.target;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.TargetKind;

/** Ends the words of a counted thing where its noun ends: 2名校长 and not 2名校长到省, 10名区级骨干教师 and not 10名区级. */
final class Quotes {

    private static final Set<TargetKind> COUNTED = Set.of(TargetKind.COUNT, TargetKind.BASELINE);
    private static final Set<Unit> THINGS = Set.of(Unit.PERSON, Unit.SCHOOL, Unit.CLASS, Unit.TIME, Unit.ITEM);
    private static final Pattern BOUND =
            Pattern.compile("[\\u4e00-\\u9fff]{0,4}?(?:左右|上下|[及或]?以[上下内]|之内|内|为?(?:[上下]?限|封顶|底线|起点))");
    private static final int LONGEST = 16;

    private Quotes() {}

    static void in(Scene scene) {
        scene.rewrite(found -> isCounted(found) ? found.until(end(scene, found)) : found);
    }

    private static boolean isCounted(Found found) {
        return COUNTED.contains(found.kind())
                && found.amount().unit().filter(THINGS::contains).isPresent();
    }

    private static int end(Scene scene, Found found) {
        OptionalInt measured = Nouns.measured(scene, found);
        if (measured.isEmpty()) {
            return found.end();
        }
        int at = measured.getAsInt();
        boolean people = found.amount().unit().filter(Unit.PERSON::equals).isPresent();
        String noun = NounBehind.at(scene, at, people);
        if (!noun.isEmpty()) {
            int end = scene.text().indexOf(noun, at) + noun.length();
            return end - at <= LONGEST ? end : found.end();
        }
        Matcher bound = BOUND.matcher(scene.text()).region(at, found.end());
        return bound.lookingAt() ? bound.end() : at;
    }
}
