package org.yanxun.plan.reading.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.time.Dated.Sort;
import org.yanxun.plan.reading.time.Point.Mark;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Qualifier;

/** Tells from the points in time whether they are a period, a deadline or a when, and where they lie. */
public final class Dates {

    private static final String WEEKDAY = "(?:\\s?\\((?:星期|周|礼拜)?[一二三四五六日天]\\))?";
    private static final Pattern TO = Pattern.compile(WEEKDAY + Points.TO);
    private static final Pattern AND = Pattern.compile("\\s?(?:、|,|和|与|及|以及|或|或者)\\s?");
    private static final Pattern BEFORE_IT = Pattern.compile(
            WEEKDAY
                    + "\\s?(?:底|末|下班|中午|[上下]午|\\x01{3,10})?(?:或之?前|或以前|之前|以前|前(?![期后往来三两沿言瞻列景途]|提(?![交供出报升高]))|内(?![容部涵])|(?:截|为)?止(?![到至]))");
    private static final Pattern UP_TO =
            Pattern.compile("(?:到|至|截止(?:到|至|时间|日期)?[为是:]?|最[迟晚](?:不(?:超过|过))?(?:于|在)?|不迟于|不晚于|赶在|截至)\\s?$");
    private static final int LOOK_BACK = 6;
    private static final int AUGUST = 8;

    private final String text;
    private final PlanYears years;
    private final List<Point> points;
    private final List<Dated> found = new ArrayList<>();

    private Dates(String text, PlanYears years) {
        this.text = text;
        this.years = years;
        this.points = Points.in(text, years);
    }

    /** All dates in some words, in order. */
    public static List<Dated> in(String text, PlanYears years) {
        Dates dates = new Dates(text, years);
        int at = 0;
        while (at < dates.points.size()) {
            at += dates.take(at);
        }
        return dates.found;
    }

    /** Takes the points from there that belong together; answers how many. */
    private int take(int at) {
        Point first = points.get(at);
        if (at + 1 < points.size()
                && joined(TO, first, points.get(at + 1))
                && (first.mark() != Mark.NOWHERE || isWeek(first))) {
            found.add(period(first, points.get(at + 1)));
            return 2;
        }
        int count = 1;
        while (at + count < points.size() && isOneWhen(points.get(at + count - 1), points.get(at + count))) {
            count++;
        }
        found.add(single(first, points.get(at + count - 1)));
        return count;
    }

    /** 第10—12周 of a school's calendar lies at no known place and is a period all the same. */
    private boolean isWeek(Point point) {
        return text.charAt(point.place().start()) == '第';
    }

    private boolean joined(Pattern by, Point first, Point second) {
        Matcher between = by.matcher(text)
                .region(first.place().end(), second.place().start())
                .useTransparentBounds(true);
        return between.matches();
    }

    /** 暑期、双休日 and 3、4月 are one answer to the question when. */
    private boolean isOneWhen(Point first, Point second) {
        boolean elided =
                isNumeral(text.charAt(first.place().end() - 1)) && first.from() > 0 && first.from() == first.to();
        boolean somewhere = first.mark() != Mark.NOWHERE && second.mark() != Mark.NOWHERE;
        boolean seasons = isSeason(first) && isSeason(second) && !somewhere;
        return (elided || seasons) && first.mark() != Mark.BY && second.mark() != Mark.BY && joined(AND, first, second);
    }

    private static boolean isNumeral(char unit) {
        return Character.isDigit(unit) || "一二三四五六七八九十".indexOf(unit) >= 0;
    }

    private static boolean isSeason(Point point) {
        return (!point.isYearOnly() && point.from() != point.to()) || point.mark() == Mark.NOWHERE;
    }

    private Dated period(Point left, Point right) {
        Point from = left.year() > 0 ? left : left.in(left.isYearOnly() ? right.year() : startYear(left, right));
        Point to = endOf(from, right);
        if (from.isYearOnly() && !to.isYearOnly()) {
            // 2024—2025学年第一学期 names one school year's part.
            Point part = to.in(from.year() + (to.from() >= AUGUST ? 0 : 1));
            return between(left, right, Sort.WHEN, CalendarSpan.of(part.first(), part.last()), part.year());
        }
        boolean own = from.isYearOnly()
                && years.isOwn(from.year(), to.year())
                && !YearSpan.isOfClass(text, right.place().end());
        CalendarSpan span =
                Math.min(from.year(), to.year()) > 0 ? CalendarSpan.of(from.first(), to.last()) : CalendarSpan.NONE;
        return between(left, right, own ? Sort.OWN : Sort.PERIOD, span, from.year());
    }

    private static Point endOf(Point from, Point right) {
        return right.year() > 0 ? right : right.in(from.year() + (right.from() < from.from() ? 1 : 0));
    }

    private Dated between(Point left, Point right, Sort sort, CalendarSpan span, int year) {
        // 2024/25学年 is written so, and nothing is guessed.
        boolean slashed = text.charAt(left.place().end()) == '/';
        boolean guessed = left.place().guessed() || (right.place().guessed() && !slashed);
        return new Dated(
                sort,
                span,
                sort == Sort.PERIOD ? soft(right.place().start(), right.place().end()) : Set.of(),
                year,
                guessed,
                left.place().start(),
                right.place().end());
    }

    /** The year of a period's start said without one: that of its end, the one before if it begins in a later month. */
    private int startYear(Point left, Point right) {
        if (right.year() == 0) {
            return years.first() == 0 ? 0 : years.yearOf(left.from());
        }
        return right.year() - (left.from() > right.to() ? 1 : 0);
    }

    private Dated single(Point first, Point last) {
        boolean isSaid = first.year() > 0 || first.isYearOnly() || years.first() == 0;
        Point point = isSaid ? first : first.in(years.yearOf(first.from()));
        int start = first.place().start();
        int end = last.place().end();
        boolean guessed = point.place().guessed();
        Dated dated = new Dated(Sort.WHEN, CalendarSpan.NONE, soft(start, end), point.year(), guessed, start, end);
        if (point.mark() == Mark.NOWHERE) {
            return dated;
        }
        return deadline(dated, point).orElseGet(() -> point.year() == 0 ? dated : when(dated, point, last));
    }

    /** 9月底, 9月前, 到9月 */
    private Optional<Dated> deadline(Dated dated, Point point) {
        Matcher before =
                BEFORE_IT.matcher(text).region(dated.end(), text.length()).useTransparentBounds(true);
        Matcher upTo = UP_TO.matcher(text.substring(Math.max(0, dated.start() - LOOK_BACK), dated.start()));
        boolean follows = before.lookingAt();
        boolean leads = upTo.find();
        if (point.mark() != Mark.BY && !follows && !leads) {
            return Optional.empty();
        }
        CalendarSpan span = point.year() == 0 ? CalendarSpan.NONE : CalendarSpan.until(point.last());
        int from = leads ? dated.start() - (upTo.end() - upTo.start()) : dated.start();
        return Optional.of(dated.sorted(Sort.DEADLINE, span, from, follows ? before.end() : dated.end()));
    }

    private Dated when(Dated dated, Point point, Point last) {
        boolean own = point.isYearOnly() && ((years.isOneYear() && isOwn(point.year())) || isWord(dated.start()));
        boolean isOne = last.mark() == Mark.NOWHERE || last.place().equals(point.place());
        Point end = isOne ? point : last.in(point.year());
        CalendarSpan span = CalendarSpan.of(point.first(), end.last());
        return dated.sorted(own ? Sort.OWN : Sort.WHEN, span, dated.start(), dated.end());
    }

    private boolean isOwn(int year) {
        return year == years.first() || year == years.last();
    }

    private boolean isWord(int start) {
        return "今本当".indexOf(text.charAt(start)) >= 0;
    }

    private Set<Qualifier> soft(int start, int end) {
        Set<Qualifier> soft = EnumSet.noneOf(Qualifier.class);
        String words = text.substring(start, end);
        if (words.endsWith("底") && words.contains("月")) {
            soft.add(Qualifier.MONTH_END);
        }
        if (words.endsWith("前后")) {
            soft.add(Qualifier.AROUND);
        }
        if (words.endsWith("上旬") || words.endsWith("初")) {
            soft.add(Qualifier.EARLY);
        }
        if (words.endsWith("中旬")) {
            soft.add(Qualifier.MID);
        }
        if (words.endsWith("下旬") || (words.endsWith("末") && !words.endsWith("周末"))) {
            soft.add(Qualifier.LATE);
        }
        return soft;
    }
}
