package org.yanxun.plan.reading.target;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.Bearing.Level;
import org.yanxun.plan.target.TargetKind;

/** What a target is about: the noun behind its figure, whose level, which programme or category. */
final class Bearings {

    private static final Pattern NOUN = Pattern.compile(
            "(?:次|以上|以下|以内|左右)?的?(?<noun>[\\u4e00-\\u9fff“”]{1,16}?)(?=[,;。、:()\\d\\u0001]|参加|进行|赴|到|开展|组织|接受|以上|左右|$|的|和|与|及)");
    private static final List<Named<Level>> LEVELS = List.of(
            new Named<>(Level.NATION, Pattern.compile("国家级|全国|教育部|国培")),
            new Named<>(Level.PROVINCE, Pattern.compile("省级|全省|省(?=[“教名骨特优学农市])|省培|自治区级")),
            new Named<>(Level.CITY, Pattern.compile("市级|全市|地市|市(?=[“教名骨优学]|百|级)")),
            new Named<>(Level.DISTRICT, Pattern.compile("[区县旗]级|全[区县]|[区县](?=[“教名骨优学]|级)")),
            new Named<>(Level.SCHOOL, Pattern.compile("校级|园级|校本")));
    private static final List<Named<String>> CATEGORIES = List.of(
            new Named<>("SCHOOL_BASED", Pattern.compile("校本|校内|园本")),
            new Named<>("ONLINE", Pattern.compile("网络|网上|线上|在线|远程")),
            new Named<>("CENTRALISED", Pattern.compile("集中|面授|线下|脱产")));
    private static final Pattern PROGRAMME =
            Pattern.compile("[“]([^“”]{2,20})[”](?:[\\u4e00-\\u9fff]{0,3}(?:工程|计划|行动|项目|活动|培训))?");
    private static final int NEAR = 10;
    private static final int FAR = 40;

    private Bearings() {}

    static void in(Scene scene) {
        scene.rewrite(found -> found.about(of(scene, found)));
    }

    private static Bearing of(Scene scene, Found found) {
        String around = scene.text()
                .substring(
                        Math.max(0, found.start() - NEAR), Math.min(scene.text().length(), found.end() + NEAR));
        String own = scene.text().substring(found.start(), Math.min(scene.text().length(), found.end() + NEAR / 2));
        Optional<Level> level = first(LEVELS, own).or(() -> first(LEVELS, around));
        boolean credited = found.kind() == TargetKind.CREDITS || found.kind() == TargetKind.HOURS;
        String programme = credited
                ? first(CATEGORIES, scene.clauseBefore(found.start(), FAR / 2)).orElse("")
                : programme(scene, found);
        return new Bearing(subject(scene, found), level, programme);
    }

    private static String subject(Scene scene, Found found) {
        if (found.kind() != TargetKind.COUNT && found.kind() != TargetKind.BASELINE) {
            return "";
        }
        int at = afterFigure(scene.text(), found);
        Matcher noun = scene.looking(NOUN, at);
        return noun.lookingAt() ? noun.group("noun") : "";
    }

    /** Where the noun begins: behind the number and its measure, inside the words of the target. */
    private static int afterFigure(String text, Found found) {
        int at = found.end();
        while (at > found.start() && !isMeasureEnd(text, at)) {
            at--;
        }
        return at > found.start() ? at : found.end();
    }

    private static boolean isMeasureEnd(String text, int at) {
        return "名人位所次场期个项篇节门本份家轮届批组对课套例件班堂".indexOf(text.charAt(at - 1)) >= 0
                && at >= 2
                && "0123456789一二两三四五六七八九十百千万亿多余几个".indexOf(text.charAt(at - 2)) >= 0;
    }

    private static String programme(Scene scene, Found found) {
        String before = scene.before(found.start(), FAR);
        String name = "";
        Matcher matcher = PROGRAMME.matcher(before);
        while (matcher.find()) {
            name = matcher.group(1);
        }
        Matcher behind = PROGRAMME.matcher(
                scene.text().substring(found.end(), Math.min(scene.text().length(), found.end() + FAR / 2)));
        return name.isEmpty() && behind.find() ? behind.group(1) : name;
    }

    private static <T> Optional<T> first(List<Named<T>> named, String words) {
        return named.stream()
                .filter(each -> each.words().matcher(words).find())
                .map(Named::name)
                .findFirst();
    }

    private record Named<T>(T name, Pattern words) {}
}
