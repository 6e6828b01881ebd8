package org.yanxun.plan.reading.target;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.TargetKind;

/**
 * Which of the three categories of training a figure of credits or hours belongs to: the one it follows (集中培训16学分),
 * the one that follows it (16学分的集中培训), or its own in a row that is shared out (集中、网络、校本分别为16、8、24学分).
 */
final class Categories {

    /** In a bearing's programme. */
    static final String CENTRALISED = "CENTRALISED";

    static final String ONLINE = "ONLINE";
    static final String SCHOOL_BASED = "SCHOOL_BASED";

    private static final Pattern WORD =
            Pattern.compile("(?<centralised>集中|面授|线下|脱产)|(?<online>网络|网上|线上|在线|远程)|(?<school>校本|校内|校级|园本|园内)");
    private static final Pattern FORWARD = Pattern.compile("的?(?:用于|安排|来自|通过|由|为)?(?=" + WORD.pattern() + ")");
    private static final Pattern NOT_FORWARD = Pattern.compile("[、,;]");
    private static final Pattern TAKEN = Pattern.compile("^的[^、,]*");
    private static final Pattern WAYS = Pattern.compile("等[^、,]{0,6}$|等(?:方式|形式|途径|渠道|方法|办法)");
    private static final List<TargetKind> MEASURED = List.of(TargetKind.CREDITS, TargetKind.HOURS);
    private static final String CUTS = ",;。:";
    private static final Pattern OPENS = Pattern.compile(".{0,4}?(?:" + WORD.pattern() + ")(?:培训|研[修训习]|学习|课程)");
    private static final int OPENING = 10;
    private static final int LONGEST = 120;
    private static final int FAR = 24;

    private final Scene scene;
    private final Found figure;

    private Categories(Scene scene, Found figure) {
        this.scene = scene;
        this.figure = figure;
    }

    /** The category; empty if the words give it none or several. */
    static String of(Scene scene, Found figure) {
        return new Categories(scene, figure).category();
    }

    private String category() {
        String shared = sharedOut();
        if (!shared.isEmpty()) {
            return shared;
        }
        String window = window();
        List<String> before = words(window).stream().distinct().toList();
        boolean ways = WAYS.matcher(window).find();
        if (before.size() == 1 && !ways) {
            return before.getFirst();
        }
        if (!before.isEmpty()) {
            return "";
        }
        String ahead = ahead();
        return ahead.isEmpty() ? ofAll() : ahead;
    }

    /** 网络研修经考核合格,每10学时计2学分: the one that the whole segment is about. */
    private String ofAll() {
        int said = scene.segment().said();
        if (figure.start() < said || figure.start() - said > LONGEST) {
            return "";
        }
        List<String> named = words(around(said, figure.end() - said + FAR * 2)).stream()
                .distinct()
                .toList();
        boolean opens = OPENS.matcher(around(said, OPENING)).lookingAt();
        boolean shared = scene.before(figure.start(), FAR * 2).contains("其中");
        return opens && !shared && named.size() == 1 ? named.getFirst() : "";
    }

    /** The words between the figure and what cuts it off from those before. */
    private String window() {
        int from = Math.max(0, figure.start() - FAR);
        for (TargetKind kind : MEASURED) {
            from = Math.max(from, scene.endBefore(kind, figure.start()));
        }
        String before = scene.text().substring(from, figure.start());
        int cut = -1;
        for (int at = 0; at < CUTS.length(); at++) {
            cut = Math.max(cut, before.lastIndexOf(CUTS.charAt(at)));
        }
        return TAKEN.matcher(before.substring(cut + 1)).replaceFirst("");
    }

    private String ahead() {
        Matcher forward = scene.looking(FORWARD, figure.end());
        boolean parted = scene.isBefore(NOT_FORWARD, figure.end());
        return !parted && forward.lookingAt() ? words(around(forward.end(), 2)).getFirst() : "";
    }

    private String sharedOut() {
        return SharedOut.place(scene, figure, MEASURED)
                .flatMap(place -> place.of(words(place.named())))
                .orElse("");
    }

    private String around(int from, int length) {
        return scene.text()
                .substring(
                        Math.min(from, scene.text().length()),
                        Math.min(scene.text().length(), from + length));
    }

    private static List<String> words(String in) {
        return WORD.matcher(in).results().map(Categories::named).toList();
    }

    private static String named(MatchResult word) {
        if (word.group("centralised") != null) {
            return CENTRALISED;
        }
        return word.group("online") != null ? ONLINE : SCHOOL_BASED;
    }
}
