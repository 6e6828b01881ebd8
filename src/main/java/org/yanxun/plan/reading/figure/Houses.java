package org.yanxun.plan.reading.figure;

import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Scene;

/** What 家 counts besides schools: 实践基地18家, 3家企业. */
final class Houses {

    private static final String HOUSE = "(?:基地|企业|公司|机构|单位|厂|医院)";
    private static final String BINDING =
            "(?:总?数量?|[共合总]计?|各|约|近|至少|达到?|[增扩]?加?[到至为]|不(?:少于|低于|超过)|等|有|:|[\\s,|]){0,4}";
    /** The noun right before the figure, or that of the figures whose parts it goes on with. */
    private static final Pattern BEFORE = Pattern.compile(
            HOUSE + BINDING + "(?:[\\d一二三四五六七八九十百]{1,4}家[,、;:(\\s]*(?:(?:其中)?(?:国家|[省市县区校])级)?" + BINDING + "){0,4}$");

    private static final String SCHOOL = "(?:幼儿园|[中小]学|学校|园所)";
    private static final Pattern SCHOOLS_BEHIND =
            Pattern.compile("[\\u4e00-\\u9fff]{0,4}?" + SCHOOL + "(?!.{0,4}" + HOUSE + ")");
    private static final Pattern BEHIND = Pattern.compile("(?:(?!" + SCHOOL + ")[\\u4e00-\\u9fff“”]){0,8}?" + HOUSE);
    private static final int CLAUSE = 40;

    private Houses() {}

    /** Whether the noun right beside a figure of 家 names no schools. */
    static boolean counts(Scene scene, int start, int end) {
        return !scene.isBefore(SCHOOLS_BEHIND, end)
                && (scene.isAfter(BEFORE, start, CLAUSE) || scene.isBefore(BEHIND, end));
    }
}
