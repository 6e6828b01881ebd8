package org.yanxun.plan.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.number.Numeral;
import org.yanxun.plan.reading.time.Point.Mark;
import org.yanxun.plan.reading.time.Point.Place;

/** Finds the points in time that some words name: a year, its months and days, seasons, frequencies. */
final class Points {

    static final String TO = "\\s?(?:-{1,2}|~|至|到|起至|起到|/(?=(?:20)?\\d{2}\\s?学?年))\\s?";
    private static final String NUMBERED_MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private static final String NUMBERED_DAY = "(?:[12]\\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private static final String NUMBERED_WEEK = "(?:\\d{1,2}|[二三]?十?[一二三四五六七八九十])";
    private static final String WEEK = "周(?![一二三四五六日岁年期])";
    /** What any of them begins with: elsewhere none of the many ways to say a time is tried. */
    private static final String BEGINS = "(?=[\\d一二三四五六七八九十今本当明次翌来上中下月每双单隔逢按逐半两第春秋寒暑夏假国教元清端周节年全规计期学开放活培课项])";

    private static final Pattern HEAD = Pattern.compile(
            BEGINS + "(?:(?<dotted>(?<![\\d.])(?:19|20)\\d{2}[./-]\\d{1,2}(?:[./-]\\d{1,2})?(?![\\d.年学]))"
                    + "|(?<year>(?<![\\d.])(?:(?:19|20)\\d{2}|1[0-2]\\d)\\s?(?:学年度?|年度?)(?!级|版))"
                    + "|(?<slashed>(?<=^|[,(\\s])(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\\d|0?[1-9])(?=$|[,)(\\s~-]))"
                    + "|(?<open>(?<![\\d.])(?:19|20)\\d{2}(?=" + TO + "(?:(?:19|20)\\d{2}|\\d{2})\\s?(?:学年|年)))"
                    + "|(?<han>[二一][〇零○九][〇零○一二三四五六七八九]{2}(?:\\s?年度?|(?=" + TO + "[二一][〇零○九])))"
                    + "|(?<short>(?<![\\d.第])\\d{2}\\s?(?:学年|年)(?!级|制|以|内|来|期|后|前|左右|的?教|及))"
                    + "|(?<word>今年|本年度?|当年|明年|次年|翌年|来年)"
                    + "|(?<month>(?<![\\d.一二三四五六七八九十个第])" + NUMBERED_MONTH + "(?:\\s?月份?(?!度|刊|考)|(?=" + TO
                    + NUMBERED_MONTH
                    + "\\s?月)|(?=、" + NUMBERED_MONTH + "\\s?月)))"
                    + "|(?<day>(?=[\\d一二三四五六七八九十])(?:(?<=[-~至到、])|(?<=^|[,;。:(\\s于在自从])(?!一日|[^日号]{1,4}[日号](?:[内间制程均报后]|之内|以内|以上|左右)|[一二两三四五六七八九十]{1,2}日的?(?:培训|集训|集中|研[修习]|营|课程)))"
                    + NUMBERED_DAY + "\\s?[日号](?![文语常]))"
                    + "|(?<part>(?<=^|[-~至到、,;。:(\\s于在自从])(?:[上中下]旬|月[初中底末]))"
                    + "|(?<often>" + Frequencies.ANY + ")"
                    + "|(?<week>第" + NUMBERED_WEEK + "(?:(?:[、,]第?" + NUMBERED_WEEK + "){0,5}" + WEEK
                    + "|(?=[-~至到]{1,2}第?"
                    + NUMBERED_WEEK + WEEK + "))|(?<=[-~至到])" + NUMBERED_WEEK + WEEK + ")"
                    + "|(?<season>" + Seasons.ANY + "))");
    /** A month with its year where that stands before it. */
    static final Pattern MONTH_SAID =
            Pattern.compile("(?<![\\d一二三四五六七八九十个每第])(?:(?:20\\d{2})\\s?年\\s?)?" + NUMBERED_MONTH + "\\s?月(?!度)");

    private static final Pattern MONTH =
            Pattern.compile("\\s?(" + NUMBERED_MONTH + ")(?:\\s?月份?|(?=" + TO + NUMBERED_MONTH + "\\s?月))");
    private static final Pattern DAY =
            Pattern.compile("\\s?(" + NUMBERED_DAY + ")(?:\\s?[日号]|(?=" + TO + NUMBERED_DAY + "\\s?[日号]))");
    private static final Pattern SEASON = Pattern.compile("\\s?的?(" + Seasons.ANY + ")");
    private static final Pattern END_OF_MONTH = Pattern.compile("[底末]");
    private static final Pattern IN_MONTH =
            Pattern.compile("[上中下]旬|[上下]半月|(?:的)?(?:最后|第[一二三四五])(?:一?个?)?(?:周|星期)[一二三四五六日]?|初|中(?![小学考等期层心级青国华])");
    private static final Pattern YEAR_PART = Pattern.compile("[底末终]|内(?!容)");
    private static final int REPUBLIC = 1911;

    private final String text;
    private final PlanYears years;
    private final List<Point> points = new ArrayList<>();

    private Points(String text, PlanYears years) {
        this.text = text;
        this.years = years;
    }

    static List<Point> in(String text, PlanYears years) {
        Points points = new Points(text, years);
        Matcher matcher = HEAD.matcher(text);
        int at = 0;
        while (at < text.length() && matcher.find(at)) {
            at = points.take(matcher).map(point -> point.place().end()).orElse(matcher.end());
        }
        return points.points;
    }

    /** Whether the words open with any: all of them need not be looked for to know. */
    static boolean open(String text) {
        return HEAD.matcher(text).lookingAt();
    }

    private Optional<Point> take(Matcher head) {
        Optional<Point> point = read(head);
        point.ifPresent(points::add);
        return point;
    }

    private Optional<Point> read(Matcher head) {
        Place place = new Place(head.start(), head.end(), false);
        if (head.group("dotted") != null) {
            return dotted(head.group("dotted"), place);
        }
        if (head.group("slashed") != null) {
            String[] parts = head.group("slashed").split("/", -1);
            return Optional.of(month(0, number(parts[0]), place).on(number(parts[1])));
        }
        if (head.group("month") != null) {
            return Optional.of(month(0, number(head.group("month")), place));
        }
        if (head.group("day") != null) {
            return bareDay(number(head.group("day")), place);
        }
        if (head.group("part") != null) {
            return partOfMonth(place);
        }
        if (head.group("often") != null || head.group("week") != null) {
            return Optional.of(new Point(0, 0, 0, 0, Mark.NOWHERE, place));
        }
        if (head.group("season") != null) {
            return Seasons.of(with(head.start(), head.end()))
                    .map(season -> inSeason(season, season.year(years), place));
        }
        int year = year(head);
        return year == 0 ? Optional.empty() : Optional.of(after(year, guessed(head, place)));
    }

    private static Place guessed(Matcher head, Place place) {
        return new Place(place.start(), place.end(), head.group("short") != null);
    }

    private int year(Matcher head) {
        String word = head.group("word");
        if (word != null) {
            return years.first() == 0 ? 0 : years.first() + ("今本当".indexOf(word.charAt(0)) >= 0 ? 0 : 1);
        }
        if (head.group("short") != null) {
            return years.resolve(number(head.group("short")));
        }
        int year = number(head.group());
        return year < 200 ? year + REPUBLIC : year;
    }

    /** What follows a year: months, a season, its end. */
    private Point after(int year, Place place) {
        Matcher next = MONTH.matcher(text).region(place.end(), text.length()).useTransparentBounds(true);
        if (next.lookingAt()) {
            return month(year, number(next.group(1)), new Place(place.start(), next.end(), place.guessed()));
        }
        next = SEASON.matcher(text).region(place.end(), text.length()).useTransparentBounds(true);
        if (next.lookingAt()) {
            Place whole = new Place(place.start(), next.end(), place.guessed());
            Optional<Seasons.Season> season = Seasons.of(with(next.start(1), next.end()));
            return season.map(found -> inSeason(found, year + (years.schoolYear() ? found.half() : 0), whole))
                    .orElseGet(() -> new Point(year, 0, 0, 0, Mark.IN, whole));
        }
        Point whole = new Point(year, 0, 0, 0, Mark.IN, place);
        next = YEAR_PART.matcher(text).region(place.end(), text.length()).useTransparentBounds(true);
        return next.lookingAt() ? whole.marked(Mark.BY).upTo(next.end()) : whole;
    }

    /** Some words and a little of what follows them. */
    private String with(int start, int end) {
        return text.substring(start, Math.min(text.length(), end + 3));
    }

    private Point month(int year, int month, Place place) {
        Point point = new Point(year, month, month, 0, Mark.IN, place);
        Matcher next = DAY.matcher(text).region(place.end(), text.length()).useTransparentBounds(true);
        if (next.lookingAt()) {
            return new Point(year, month, month, number(next.group(1)), Mark.IN, place).upTo(next.end());
        }
        next = END_OF_MONTH.matcher(text).region(place.end(), text.length());
        if (next.lookingAt()) {
            return point.marked(Mark.BY).upTo(next.end());
        }
        next = IN_MONTH.matcher(text).region(place.end(), text.length()).useTransparentBounds(true);
        return next.lookingAt() ? point.upTo(next.end()) : point;
    }

    /** 7月8日至12日, 3月:12日前: a day of the month said before. */
    private Optional<Point> bareDay(int day, Place place) {
        return monthBefore().map(month -> new Point(month.year(), month.month(), month.month(), day, Mark.IN, place));
    }

    /** 3月:下旬…: a part of the month said before; 月底 alone is by the end of whichever it is. */
    private Optional<Point> partOfMonth(Place place) {
        boolean ends =
                END_OF_MONTH.matcher(text).region(place.end() - 1, place.end()).lookingAt();
        return monthBefore()
                .map(month -> new Point(month.year(), month.month(), month.month(), 0, ends ? Mark.BY : Mark.IN, place))
                .or(() -> ends ? Optional.of(new Point(0, 0, 0, 0, Mark.BY, place)) : Optional.empty());
    }

    /** The month the words name last, else the one they stand beneath. */
    private Optional<Said> monthBefore() {
        for (int at = points.size() - 1; at >= 0; at--) {
            Point point = points.get(at);
            if (point.from() > 0) {
                return point.from() == point.to()
                        ? Optional.of(new Said(point.year(), point.from()))
                        : Optional.empty();
            }
        }
        Said above = years.above();
        return above.month() > 0 ? Optional.of(new Said(years.yearOf(above.month()), above.month())) : Optional.empty();
    }

    private static Optional<Point> dotted(String written, Place place) {
        String[] parts = written.split("[./-]", -1);
        int month = number(parts[1]);
        int day = parts.length > 2 ? number(parts[2]) : 0;
        boolean holds = month >= 1 && month <= 12 && day <= 31;
        return holds ? Optional.of(new Point(number(parts[0]), month, month, day, Mark.IN, place)) : Optional.empty();
    }

    private static Point inSeason(Seasons.Season season, int year, Place place) {
        boolean placed = season.from() > 0 && year > 0;
        Mark mark = season.mark() == Mark.IN && !placed ? Mark.NOWHERE : season.mark();
        return new Point(placed ? year : 0, season.from(), season.to(), 0, mark, place);
    }

    private static int number(String written) {
        String digits = written.replaceAll("[^\\d〇零○一二三四五六七八九十]", "").replace('○', '〇');
        return Numeral.value(digits).map(Number::intValue).orElse(0);
    }
}
