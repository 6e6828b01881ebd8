package org.yanxun.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A line in cells: apart by tabs, bars or wide gaps.
 *
 * @param line the whole line
 * @param cells the words of each cell; an empty cell is an empty line
 */
record TableRow(Line line, List<Line> cells) {

    private static final Pattern BARS = Pattern.compile("\\|");
    private static final Pattern TWO = Pattern.compile("[^|。]*[^|。\\s] +\\| +[^|。\\s][^|。]*");
    private static final Pattern GAPS = Pattern.compile(" {3,}|(?<=\\S) {2,}(?=\\S)");
    private static final Pattern HEADS = Pattern.compile(
            "(?:序号|编号|项目|内容|对象|人数|时间|学时|课时|学分|责任|负责|承办|主办|地点|形式|场次|经费|预算|金额|渠道|指标|上年|本年|人员|小计|备注|名称|课程|主题|数量|名额|期数|单位|部门|级别|类别|班次|月份|次数|活动|工作|目标|指标|措施|牵头|规模|任务|要求|日期|天数|完成|进度|安排|合计|总计|(?:策略|事项|准则|标准|资源|说明|讲师|等级|档次|分值|条件|节次|周次|期程|要点|地区|科目|学段|岗位)$)");
    /** 2032年, 3月, 第1季度: columns may be named by when. */
    private static final Pattern TIME = Pattern.compile(
            "(?:(?:(?:19|20)\\d{2}|1[0-2]\\d)\\s?年\\s?(?=1?\\d\\s?月))?(?:(?:19|20)\\d{2}|1[0-2]\\d|第?[\\d一二三四五]{1,2})\\s?(?:学?年度?|季度|学期|[期批轮]|月份?)[底末初]?(?:目标|计[划画]|基数|实际|现状|完成|任务|人数|指标|\\([^()]{1,6}\\))?");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]{0,12}");
    private static final int FEWEST = 3;
    private static final int LONGEST_HEAD = 14;

    /** The row a line is; empty if it is no row. */
    static Optional<TableRow> of(Line line, String original) {
        String folded = line.text();
        if (folded.indexOf('|') >= 0) {
            return cut(line, BARS, folded, folded.startsWith("|") ? FEWEST - 1 : FEWEST);
        }
        if (original.indexOf('\t') >= 0) {
            return cut(line, Pattern.compile(" "), tabsOnly(folded, original), 2);
        }
        return line.text().indexOf("。") < 0 ? cut(line, GAPS, folded, FEWEST) : Optional.empty();
    }

    /** A line of two cells with a bar set apart between them, which only beside another one is a row; empty otherwise. */
    static Optional<TableRow> ofTwo(Line line) {
        return TWO.matcher(line.text()).matches() ? cut(line, BARS, line.text(), 2) : Optional.empty();
    }

    /** The folded words with only those blanks left that are tabs in the original; the others become marks. */
    private static String tabsOnly(String folded, String original) {
        return folded.length() == original.length()
                ? original.replace(' ', '_').replace('\u3000', '_').replace('\t', ' ')
                : folded;
    }

    private static Optional<TableRow> cut(Line line, Pattern between, String by, int fewest) {
        List<Line> cells = new ArrayList<>();
        Matcher matcher = between.matcher(by);
        int start = 0;
        while (matcher.find()) {
            cells.add(part(line, start, matcher.start()));
            start = matcher.end();
        }
        cells.add(part(line, start, line.text().length()));
        if (!cells.isEmpty() && cells.getFirst().text().isEmpty()) {
            cells.removeFirst();
        }
        int all = cells.size();
        if (!cells.isEmpty() && cells.getLast().text().isEmpty()) {
            cells.removeLast();
        }
        return all >= fewest && cells.size() > 1 ? Optional.of(new TableRow(line, cells)) : Optional.empty();
    }

    private static Line part(Line line, int start, int end) {
        String words = line.text().substring(start, end);
        String leading = words.stripLeading();
        return new Line(leading.stripTrailing(), line.start() + start + words.length() - leading.length());
    }

    /** Whether it names the columns. */
    boolean isHead() {
        long named = cells.stream()
                .filter(cell -> cell.text().length() <= LONGEST_HEAD
                        && HEADS.matcher(cell.text()).find())
                .count();
        boolean figures = cells.stream()
                .anyMatch(cell -> cell.text().chars().anyMatch(Character::isDigit)
                        && !TIME.matcher(cell.text()).matches());
        long times = cells.stream()
                .filter(cell -> TIME.matcher(cell.text()).matches())
                .count();
        return !figures && times < cells.size() && (named + times) * 2 > cells.size();
    }

    /** Whether it can only be the head of the row below it: without figures above bare ones. */
    boolean names(TableRow below) {
        boolean figures = cells.stream()
                .anyMatch(cell -> cell.text().chars().anyMatch(Character::isDigit)
                        && !TIME.matcher(cell.text()).matches());
        return !figures
                && IntStream.range(1, cells.size())
                        .anyMatch(at -> !cell(at).isEmpty()
                                && NUMBER.matcher(below.cell(at)).matches());
    }

    /** The words of a cell; empty if the row has fewer. */
    String cell(int at) {
        return at < cells.size() ? cells.get(at).text() : "";
    }
}
