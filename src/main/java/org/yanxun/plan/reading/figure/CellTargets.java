package org.yanxun.plan.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yanxun.plan.reading.number.Numeral;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.reading.scene.Segment;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.TargetKind;

/** Numbers alone in a table's cell, measured by the head of their column: 人数, 学时, 经费(万元). */
public final class CellTargets {

    private static final List<Column> COLUMNS = List.of(
            new Column(Pattern.compile("学时|课时|时数|小时"), "学时"),
            new Column(Pattern.compile("学分"), "学分"),
            new Column(Pattern.compile("(?:经费|预算|金额|资金|费用).*万|万元"), "万元"),
            new Column(Pattern.compile("经费|预算|金额|资金|费用|\\(元\\)"), "元"),
            new Column(Pattern.compile("比例|比率|率$|%"), "%"),
            new Column(Pattern.compile("天数|\\(天\\)"), "天"),
            new Column(Pattern.compile("期数|班期|\\(期\\)"), "期"),
            new Column(Pattern.compile("班数|班级数|开班"), "个班"),
            new Column(Pattern.compile("场次|场数|次数|频次|\\(场\\)|\\(次\\)"), "次"),
            new Column(Pattern.compile("学校数|校数|园数|所数|\\(所\\)"), "所"),
            new Column(Pattern.compile("人次|人数|名额|规模|人员数|\\((?:人|名)\\)|计[划画]数|指标数"), "人"),
            new Column(Pattern.compile("(?:[篇份节门件个册本套项课])数|数量|\\([个门册本份项节篇件套支间部课]\\)"), "项"));
    /** What the rows of a table of values count, where neither they nor their columns name a measure. */
    private static final List<Column> LABELS = List.of(
            new Column(Pattern.compile("(?:教师|校长|园长|学员|导师|教研员|带头人|骨干|名师|能手)$"), "人"),
            new Column(Pattern.compile("(?:学校|基地校|示范校|幼儿园)$"), "所"),
            new Column(Pattern.compile("(?:工作室|基地|课程|课题|案例|教材)$"), "项"));

    private static final Pattern VALUE = Pattern.compile("上年|去年|本年|今年|目标|完成|现状|基数|数值|计[划画]|\\d年|\\d月");
    private static final Pattern MOST = Pattern.compile("上限|最高|最多|不超过");
    private static final Pattern LEAST = Pattern.compile("下限|最低|最少|不少于");
    private static final Pattern TIME =
            Pattern.compile("(?:(?:19|20)\\d{2}\\s?年度?|\\d{1,2}月份?|第?[一二三四]季度|[上下]半年|[上下]学期)");
    private static final Pattern SUM = Pattern.compile("[^()]{0,4}(?:小\\s?计|[合总共]\\s?计)");
    private static final Pattern ALONE = Pattern.compile(
            "(?<before>约|不少于|不低于|不超过|至少|最多|各|≥|≤|每[^\\d\\s一二三四五六七八九十两]{1,3})?\\s?(?<n>" + Numeral.PATTERN
                    + ")(?:\\s?(?:-{1,2}|~|至)\\s?(?<m>" + Numeral.PATTERN + "))?\\s?(?<after>左右|上下|以上|以内|以下|余)?");
    private static final List<Soft> SOFT = List.of(
            new Soft("约", Comparison.ABOUT, Qualifier.ABOUT),
            new Soft("不少于", Comparison.AT_LEAST, Qualifier.AT_LEAST),
            new Soft("不低于", Comparison.AT_LEAST, Qualifier.AT_LEAST),
            new Soft("至少", Comparison.AT_LEAST, Qualifier.AT_LEAST),
            new Soft("≥", Comparison.AT_LEAST, Qualifier.AT_LEAST),
            new Soft("不超过", Comparison.AT_MOST, Qualifier.AT_MOST),
            new Soft("最多", Comparison.AT_MOST, Qualifier.AT_MOST),
            new Soft("≤", Comparison.AT_MOST, Qualifier.AT_MOST),
            new Soft("左右", Comparison.ABOUT, Qualifier.AROUND),
            new Soft("上下", Comparison.ABOUT, Qualifier.AROUND),
            new Soft("以上", Comparison.AT_LEAST, Qualifier.AND_MORE),
            new Soft("以内", Comparison.AT_MOST, Qualifier.AT_MOST),
            new Soft("以下", Comparison.AT_MOST, Qualifier.AT_MOST),
            new Soft("余", Comparison.ABOUT, Qualifier.ODD));
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    private CellTargets() {}

    public static void in(Scene scene) {
        List<Segment.Cell> cells = scene.segment().place().cells();
        String label = cells.isEmpty()
                ? ""
                : scene.text()
                        .substring(cells.getFirst().start(), cells.getFirst().end());
        read(scene, cells, label);
    }

    /** Each cell that is a number alone, measured by its head or else by the row's label. */
    static void read(Scene scene, List<Segment.Cell> cells, String label) {
        Set<String> units =
                cells.stream().flatMap(cell -> unit(cell.head()).stream()).collect(Collectors.toSet());
        for (int at = 0; at < cells.size(); at++) {
            Segment.Cell cell = cells.get(at);
            Optional<Found> read = read(scene, cell, label, units);
            if (read.isPresent()) {
                Amount amount = read.get().amount().soft(Rates.of(scene, cells, at));
                scene.add(read.get().sized(amount));
            }
        }
    }

    private static Optional<Found> read(Scene scene, Segment.Cell cell, String label, Set<String> units) {
        Matcher number = ALONE.matcher(scene.text().substring(cell.start(), cell.end()));
        return number.matches()
                ? unit(cell.head(), label)
                        .or(() -> ofAll(cell.head(), units))
                        .flatMap(unit -> target(number, unit, cell))
                : Optional.empty();
    }

    /** By the head of its column; where that only says whose value it is, by the row's first cell. */
    private static Optional<String> unit(String head, String label) {
        return unit(head)
                .or(() -> VALUE.matcher(head).find()
                        ? unit(COLUMNS, label).or(() -> unit(LABELS, label))
                        : Optional.empty());
    }

    /** 合计 sums up what all the others measure; 2032年 shares it. */
    private static Optional<String> ofAll(String head, Set<String> units) {
        return units.size() == 1
                        && (SUM.matcher(head).matches() || TIME.matcher(head).matches())
                ? units.stream().findFirst()
                : Optional.empty();
    }

    private static Optional<String> unit(String head) {
        return unit(COLUMNS, head);
    }

    private static Optional<String> unit(List<Column> columns, String head) {
        return columns.stream()
                .filter(column -> column.heads().matcher(head).find())
                .map(Column::unit)
                .findFirst();
    }

    private static Optional<Found> target(Matcher number, String unit, Segment.Cell cell) {
        BigDecimal scale = unit.equals("万元") ? MYRIAD : BigDecimal.ONE;
        Optional<BigDecimal> low = Numeral.value(number.group("n")).map(scale::multiply);
        Optional<BigDecimal> high =
                Optional.ofNullable(number.group("m")).flatMap(Numeral::value).map(scale::multiply);
        Optional<Measure.At> measure = Measure.at(unit.equals("万元") ? "元" : unit, 0);
        return low.flatMap(value -> measure.map(at -> {
            Amount one = Amount.of(value.stripTrailingZeros(), at.measure().unit());
            Amount amount = high.map(h -> one.with(List.of(value, h)).bound(Comparison.RANGE))
                    .orElse(one);
            TargetKind kind = at.measure().kind();
            return Found.of(kind, bound(soft(amount, number), cell.head()), cell.start(), cell.end());
        }));
    }

    /** 年度上限(学分): the head of a column may bind all its figures. */
    private static Amount bound(Amount amount, String head) {
        if (amount.comparison() != Comparison.EQ) {
            return amount;
        }
        if (MOST.matcher(head).find()) {
            return amount.bound(Comparison.AT_MOST);
        }
        return LEAST.matcher(head).find() ? amount.bound(Comparison.AT_LEAST) : amount;
    }

    private static Amount soft(Amount amount, Matcher number) {
        String words = String.join(
                "",
                Objects.requireNonNullElse(number.group("before"), ""),
                Objects.requireNonNullElse(number.group("after"), ""));
        return SOFT.stream()
                .filter(each -> words.contains(each.word()))
                .findFirst()
                .map(each -> amount.bound(each.comparison()).soft(List.of(each.qualifier())))
                .orElse(amount);
    }

    private record Soft(String word, Comparison comparison, Qualifier qualifier) {}

    private record Column(Pattern heads, String unit) {}
}
