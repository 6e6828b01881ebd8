package org.yanxun.plan.reading.time;

/** Words that say how often, in the folded text: 每月, 每周三下午, 每年10月, 隔周. */
final class Frequencies {

    private static final String WEEKDAY = "(?:周|星期)?[一二三四五六日](?![次节课篇场期个本名所])";
    private static final String HALF_DAY = "(?:[上下](?:午|半天))?";
    private static final String NUMBER = "(?:\\d{1,2}|[一二三]?十?[一二三四五六七八九十])";
    /** 每月25日前, 每月第一周周三下午, 每月底 */
    private static final String MONTHLY = "每个?月(?:份|的)?(?:" + NUMBER + "[日号](?:之前|以前|前)?|(?:第[一二三四]|最后一?)个?(?:周|星期)(?:"
            + WEEKDAY + ")?" + HALF_DAY + "|[上中下]旬|[初中末底]前?)?";
    /** 每年10月, 每年12月底前 */
    private static final String YEARLY = "每(?:学年|年)(?:的)?" + NUMBER + "月份?(?:(?:、|和|与|及)" + NUMBER + "月份?){0,3}(?:"
            + NUMBER + "[日号]|[初中末底]|[上中下]旬)?(?:之前|以前|前)?";

    private static final String WEEKLY = "(?:每个?双?|[双单隔逢])(?:周|星期)(?!期|年)(?:" + WEEKDAY + ")?" + HALF_DAY;
    private static final String OTHERS =
            "每个?(?:学期|学年|季(?!节)度?|半年|半个?月|双月|两周|年|天|日|(?:[二两三四五六]|\\d)(?:年|个?学期|个?月|周))(?!龄|级|度|报|周期)(?:(?:开学|放假|结束|期末)(?:之|以)?[前后时初](?:[一二两三四五\\d]{1,2}个?(?:周|星期|[天日]))?|(?:的)?(?:最后|第[一二三四])一?个?(?:周|星期)(?:"
                    + WEEKDAY
                    + ")?(?:之|以)?前?|[初末底])?|按(?:月|季度?|学期)(?!(?:足额|如数|造册|据实)?(?:发[放给]|计发|核发|支付|结算|拨付|领取|造册))|逐月|隔[年月日天]|(?:[一两二三四五]年|半年|[两三]个月)(?=一(?:次|轮(?!次)|评|考|签|换|聘|审|届|测|总结|调整))";
    /** 每天6学时, 每人每天300元, 按每学期20学分: so much for each, and not how often. */
    private static final String NO_RATE =
            "(?![^,;。]{0,8}\\d[\\d,]{0,9}元)(?!每[天日][^,;。]{0,8}[\\d一二两三四五六七八九十百千][\\d,一二两三四五六七八九十百千]{0,9}\\s?[港澳]?元)(?!每[天日][^,;。]{0,6}(?:\\d|[一二两三四五六七八九十])\\s?个?(?:学时|课时|学分|小时))(?<!按)";

    /** Any of them. */
    static final String ANY =
            "(?=[每双单隔逢按逐半一两二三四五])" + NO_RATE + "(?:" + YEARLY + "|" + MONTHLY + "|" + WEEKLY + "|" + OTHERS + ")";

    private Frequencies() {}
}
