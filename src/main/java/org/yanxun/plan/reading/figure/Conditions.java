package org.yanxun.plan.reading.figure;

import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.TargetKind;

/** Figures that say which people or places something is for, and are no promise: LIMIT. */
public final class Conditions {

    private static final String BODY = "(?:乡镇|镇|街道|学校|校|园|幼儿园|单位|县区|区县|学区|班级?|教学点|年级|教研组|备课组|工作室|基地|教师|老师)";
    private static final String THEN = "(?:再|可|应|须|需|另|增|按|由|配|设|要|每|给|均|都|至少|不|,)";

    private static final String BOUND = "(?:[及或]?以[上下内])?";

    /** 超过五个的乡镇再添一名 */
    private static final Pattern SUCH = Pattern.compile(BOUND + "的(?:[^,;。、的]{0,3}?" + BODY + THEN + "|[由须应可再])");

    /** 12班或以下每校2万元, 500人以上的补助3万元 */
    private static final Pattern GRADED = Pattern.compile(BOUND + "的?" + BODY + "?[,:]?(?:每" + BODY
            + ")?(?:可)?(?:补助?|奖励?|拨付?|发放?|核[拨给发]|给予?|为|按|资助)?" + "[\\d,一二三四五六七八九十百千万两]{1,10}\\s?[港澳]?元");

    private static final Pattern OF_POINTS = Pattern.compile("分[及或]?以[上下]|分$");

    /** 申报高级须任教满8年 */
    private static final Pattern APPLYING = Pattern.compile(
            "(?:申报|申请|参评|竞聘|报考|评聘|应聘)[^,;。、]{0,16}(?:须|需|应|要|者|的)|(?:人选?|候选人|主持人|对象|成员|导师)(?:必?须|应当?|需)(?:任|具|有|满|从|现|是|为)");

    private static final Pattern SERVED = Pattern.compile("(?:累计|连续|实践|任教|任职|工作|经历|从事[^,;。]{1,8})(?:达到?|满|不少于)?\\s?$");
    private static final Pattern AWARDED = Pattern.compile("(?:获|荣获|获得|得)(?:[^,;。\\d]{0,8}(?:奖(?:励|项)?|荣誉|表彰))?\\s?$");
    private static final Pattern MARK = Pattern.compile("[、,和及与]");
    private static final int FAR = 12;

    private Conditions() {}

    /** The same, turned into a LIMIT if it is a condition. */
    static Found weighed(Scene scene, Figure figure, Found found) {
        boolean condition = switch (found.kind()) {
            case COUNT -> isOfPlaces(scene, figure, found) || isAsked(scene, found, AWARDED);
            case DURATION -> isAsked(scene, found, SERVED) || goesOn(scene, found);
            default -> false;
        };
        return condition ? found.turned(TargetKind.LIMIT) : found;
    }

    /** Whether those who apply are spoken of. */
    public static boolean areSaid(String words) {
        return APPLYING.matcher(words).find();
    }

    /** 教龄三年以内、三至十年、十年以上: the same of another length. */
    private static boolean goesOn(Scene scene, Found found) {
        int end = scene.endBefore(TargetKind.LIMIT, found.start());
        return end > 0
                && found.amount().unit().filter(Unit.YEAR::equals).isPresent()
                && found.amount().comparison() != Comparison.EQ
                && MARK.matcher(scene.text().substring(end, found.start())).matches();
    }

    /** Only a figure that is a bound parts places into those it holds for and others. */
    private static boolean isOfPlaces(Scene scene, Figure figure, Found found) {
        boolean bound =
                found.amount().comparison() != Comparison.EQ && found.amount().comparison() != Comparison.ABOUT;
        String words = scene.text().substring(found.start(), found.end());
        return bound
                && !OF_POINTS.matcher(words).find()
                && (scene.isBefore(SUCH, figure.end()) || scene.isBefore(GRADED, figure.end()));
    }

    /** Behind who applies, in one breath with it. */
    private static boolean isAsked(Scene scene, Found found, Pattern what) {
        return scene.isAfter(what, found.start(), FAR) && areSaid(scene.text().substring(0, found.start()));
    }
}
