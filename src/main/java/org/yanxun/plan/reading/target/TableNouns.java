package org.yanxun.plan.reading.target;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.reading.scene.Segment;

/** What a number in a table's cell counts: by the head of its column, by whom the row is for, by what the row is called. */
final class TableNouns {

    private static final Pattern MEASURE = Pattern.compile("\\([^()]{1,4}\\)|(?:总?人数|人次|数量?|总数|规模|名额)$");
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?:本年|今年|上年|去年|计[划画]|目标|完成|每班|每期|培训|参训|招生|合计|小计|总)*(?:场次|班次|期数|场数|次数|名|人|班|期|校|场|额)?|.*(?:\\d|年|月|季度|学期|目标|完成).*");
    private static final Pattern NUMBER = Pattern.compile("[\\d,.]+");
    /** A number, with no more than its measure and what binds it. */
    private static final Pattern BARE = Pattern.compile(
            "(?:约|各|至少|最多|不少于|不低于|不超过|≥|≤)?\\s?[\\d,.~-]+\\s?(?:人次|场次|[人名次期场个项篇节门本份家所件部])?(?:左右|以上|以下|以内|余)?");

    private static final Pattern FOR_WHOM = Pattern.compile("对象|学员|参训");
    private static final Pattern ANY = Pattern.compile("[\\u4e00-\\u9fff“”、()]{2,24}");
    private static final Pattern TOTAL = Pattern.compile("(?:合|小|总|共)\\s?计");

    /** A row tells what it is called in one of its first cells. */
    private static final int MOST_CELLS = 64;

    private static final int LONGEST = 40;

    private final Scene scene;
    private final NavigableMap<Integer, Segment.Cell> cells = new TreeMap<>();
    private final Optional<Segment.Cell> called;
    private final Optional<Segment.Cell> forWhom;

    /** Looks once at the row a scene stands in. */
    TableNouns(Scene scene) {
        this.scene = scene;
        List<Segment.Cell> row = scene.segment().place().cells();
        row.forEach(cell -> cells.put(cell.start(), cell));
        called = first(row, cell -> ANY.matcher(words(cell)).matches());
        forWhom = first(row, cell -> FOR_WHOM.matcher(cell.head()).find()).or(() -> called);
    }

    private static Optional<Segment.Cell> first(List<Segment.Cell> row, Predicate<Segment.Cell> wanted) {
        return row.stream().limit(MOST_CELLS).filter(wanted).findFirst();
    }

    /** Empty outside a table, and where neither column nor row says. */
    String of(Found found, boolean people) {
        return Optional.ofNullable(cells.floorEntry(found.start()))
                .map(Map.Entry::getValue)
                .filter(cell -> found.end() <= cell.end() && isBare(cell))
                .map(cell -> of(cell, people))
                .orElse("");
    }

    private boolean isBare(Segment.Cell cell) {
        return cell.end() - cell.start() <= LONGEST && BARE.matcher(words(cell)).matches();
    }

    private String of(Segment.Cell own, boolean people) {
        String head = MEASURE.matcher(own.head()).replaceAll("");
        boolean measures = head.length() < own.head().length()
                || NUMBER.matcher(words(own)).matches();
        if (measures && !SAYS_NOTHING.matcher(head).matches()) {
            return head;
        }
        return (people ? forWhom : called)
                .map(this::words)
                .filter(words -> !TOTAL.matcher(words).find())
                .map(words -> MEASURE.matcher(words).replaceAll(""))
                .orElse("");
    }

    private String words(Segment.Cell cell) {
        return scene.text().substring(cell.start(), cell.end()).strip();
    }
}
