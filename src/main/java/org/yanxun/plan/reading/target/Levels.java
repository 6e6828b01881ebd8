package org.yanxun.plan.reading.target;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.yanxun.plan.target.Bearing.Level;

/** Whose level some words name. */
final class Levels {

    /** 局管校级后备干部 are called by a post. */
    private static final List<Named> LEVELS = List.of(
            new Named(Level.NATION, Pattern.compile("国家级|全国|教育部|国培")),
            new Named(Level.PROVINCE, Pattern.compile("省级|全省|省(?=[“教名骨特优学农市课])|省培|自治区级")),
            new Named(Level.CITY, Pattern.compile("市级|全市|地市|市(?=[“教名骨优学]|百|级)")),
            new Named(Level.DISTRICT, Pattern.compile("[区县旗]级|全[区县]|[区县](?=[“教名骨优学]|级)")),
            new Named(Level.SCHOOL, Pattern.compile("(?<![管任])[校园]级(?!后备|正职|副职)")));

    private static final Pattern ANY_LEVEL = Pattern.compile("[国教省自市区县旗校园]");

    private Levels() {}

    /** All levels that the words name, in their order. */
    static List<Level> in(String words) {
        if (!ANY_LEVEL.matcher(words).find()) {
            return List.of();
        }
        return LEVELS.stream()
                .flatMap(each -> each.words().matcher(words).results().map(match -> new At(match.start(), each.name())))
                .sorted(Comparator.comparingInt(At::start))
                .map(At::level)
                .toList();
    }

    private record At(int start, Level level) {}

    private record Named(Level name, Pattern words) {}
}
