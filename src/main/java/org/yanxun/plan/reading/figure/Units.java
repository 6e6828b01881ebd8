package org.yanxun.plan.reading.figure;

import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount.Unit;

/** What a measure counts, told by the words around it where it may count several things. */
final class Units {

    /** 名额40个 */
    private static final Pattern PLACES = Pattern.compile("名额(?:为|共|:)?\\s?$");
    /** 教学班92个 */
    private static final Pattern CLASSES = Pattern.compile("(?:教学|普通|幼儿)班\\s?$");
    /** 获奖23人次: an award is counted each time. */
    private static final Pattern AWARDED = Pattern.compile("获(?:[^,;。\\d]{0,4})?奖\\s?$");
    /** 3所师范大学: schools are those of the district. */
    private static final Pattern UNIVERSITIES = Pattern.compile("[\\u4e00-\\u9fff]{0,6}(?:大学|高校|学院)");

    private static final int FAR = 8;

    private Units() {}

    static Unit of(Scene scene, Figure figure, Measure measure) {
        return switch (measure.unit()) {
            case ITEM -> items(scene, figure);
            case PERSON -> scene.isAfter(AWARDED, figure.start(), FAR) ? Unit.TIME : Unit.PERSON;
            case SCHOOL -> isOther(scene, figure) ? Unit.ITEM : Unit.SCHOOL;
            default -> Currencies.unit(scene, figure, measure);
        };
    }

    private static Unit items(Scene scene, Figure figure) {
        if (scene.isAfter(PLACES, figure.start(), FAR)) {
            return Unit.PERSON;
        }
        return scene.isAfter(CLASSES, figure.start(), FAR) ? Unit.CLASS : Unit.ITEM;
    }

    private static boolean isOther(Scene scene, Figure figure) {
        boolean house = scene.text().charAt(figure.end() - 1) == '家';
        return scene.isBefore(UNIVERSITIES, figure.end())
                || (house && Houses.counts(scene, figure.start(), figure.end()));
    }
}
