package org.yanxun.plan.reading.enumeration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The members of an enumeration as written. The last two may be joined by 和 or 及, which may also stand inside one
 * name, so that their number is not always certain.
 *
 * @param names the members, the last ones apart where a joining word stands between them
 * @param parts the members where such a word belongs to a name
 * @param most how many there are if every joining word parts two
 */
record Members(List<String> names, List<String> parts, int most) {

    private static final Pattern MARK = Pattern.compile("[、,;]");
    private static final Pattern JOIN = Pattern.compile("(?:以及|和|(?<!参)与|(?<![涉普])及|或)(?![谐睦解时])");
    private static final Pattern OPEN_END = Pattern.compile("等{1,2}(?![奖级])(?:[^、]{0,12})$");
    private static final Pattern FIGURE = Pattern.compile("\\d|[一二两三四五六七八九十百千万]{1,4}(?:[名个次篇项所人场节份门本]|学分|学时|课时|小时)");
    private static final Pattern FIGURE_LAST =
            Pattern.compile("(?:\\d|[一二两三四五六七八九十百])\\s?(?:[名个次篇项所人场节份门本部套支期家间位件]|学分|学时|课时|小时)$");
    private static final int LONGEST = 60;
    private static final int SHORT = 9;

    private static final Pattern WORKED = Pattern.compile("[\\d一二两三四五六七八九十百]\\s?(?:学分|学时|课时)");

    static Members of(String written) {
        String plain = OPEN_END.matcher(written).replaceFirst("");
        List<String> parts = Arrays.stream(MARK.split(plain))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> names = new ArrayList<>(parts);
        int joins = parts.stream()
                .mapToInt(part -> Math.toIntExact(JOIN.matcher(part).results().count()))
                .sum();
        if (!parts.isEmpty()) {
            String[] last = JOIN.split(parts.getLast(), 2);
            if (last.length == 2 && !last[0].isBlank() && !last[1].isBlank()) {
                names.removeLast();
                names.addAll(List.of(last));
            }
        }
        List<String> whole = names.stream()
                .map(String::strip)
                .filter(name -> name.length() <= LONGEST)
                .toList();
        return new Members(whole, parts, parts.size() + joins);
    }

    /** Whether each is a pair of its own: 集中与分散、理论与实践. */
    boolean arePairs() {
        return parts.stream().allMatch(part -> JOIN.matcher(part).find());
    }

    /** Whether they are promises with a figure each rather than names: 一等奖5名、二等奖10名. */
    boolean areFigures() {
        return parts.stream().filter(part -> FIGURE.matcher(part).find()).count() > 1;
    }

    /** Whether one closes with its own figure: 报告1份、案例. */
    boolean endInFigures() {
        return parts.stream().anyMatch(part -> FIGURE_LAST.matcher(part).find());
    }

    /** Whether any is counted by itself: 10个工作室、基地. */
    boolean holdFigures() {
        return parts.stream().anyMatch(part -> FIGURE.matcher(part).find());
    }

    /** Whether all are names rather than doings. */
    boolean areShort() {
        return names.stream().allMatch(name -> name.length() <= SHORT);
    }

    /** The members as a stated number counts them: the last joined pair apart only if it must be. */
    List<String> counted(int stated) {
        return stated == parts.size() ? parts : names;
    }

    /** How many there are at least. */
    int fewest() {
        return parts.size();
    }

    /** Whether a stated number can be that of the members. */
    boolean fit(int stated) {
        return parts.size() <= stated && stated <= most;
    }

    /** 集中16学分, 网络8学分: what must be done in each part is asked for by itself, and names nothing. */
    boolean areWorked() {
        return parts.stream().allMatch(part -> WORKED.matcher(part).find());
    }
}
