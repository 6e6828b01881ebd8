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
    /** 实践基地18家, 3家企业: 家 counts more than schools. */
    private static final String HOUSE = "(?:基地|企业|公司|机构|单位|厂|医院)";

    private static final String BINDING =
            "(?:总?数量?|[共合总]计?|各|约|近|至少|达到?|[增扩]?加?[到至为]|不(?:少于|低于|超过)|等|有|:|[\\s,|]){0,4}";
    /** The noun right before the figure decides, or that of the figures whose parts it goes on with. */
    private static final Pattern HOUSES = Pattern.compile(HOUSE + BINDING
            + "(?:[\\d一二三四五六七八九十百]{1,4}家[,、;:(\\s]*(?:(?:其中)?(?:国家|[省市县区校])级)?" + BINDING + ")"
            + "{0,4}$");

    private static final Pattern OF_SCHOOLS =
            Pattern.compile("[\\u4e00-\\u9fff]{0,4}?(?:幼儿园|[中小]学|学校|园所)(?!.{0,4}" + HOUSE + ")");
    private static final Pattern OF_HOUSES = Pattern.compile("(?:(?!幼儿园|[中小]学|学校)[\\u4e00-\\u9fff“”]){0,8}?" + HOUSE);
    private static final int FAR = 8;
    private static final int CLAUSE = 40;

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
                || (house
                        && !scene.isBefore(OF_SCHOOLS, figure.end())
                        && (scene.isAfter(HOUSES, figure.start(), CLAUSE) || scene.isBefore(OF_HOUSES, figure.end())));
    }
}
