package org.yanxun.plan.reading.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What was said last of the time, by which a date said only in part is completed: 3月 above 12日前, 2032年 above 3月.
 *
 * @param year 0 if none
 * @param month 0 if none
 */
public record Said(int year, int month) {

    /** Nothing. */
    public static final Said NOTHING = new Said(0, 0);

    private static final Pattern DECORATION = Pattern.compile("[|【\\[(<“*#\\s]*");
    private static final Pattern HEADING = Pattern.compile("[^,;。:]{1,18}(?::|$)");
    private static final Pattern YEAR = Pattern.compile("(?:(?:19|20)\\d{2}|1[0-2]\\d|[二一][〇零○九][^年]{2})\\s?年");
    private static final Pattern TO = Pattern.compile(Points.TO);
    private static final int OPENING = 28;
    private static final int FAR = 3;

    /** What a line opens with; a year only where the line is a heading. Empty if it opens with no date. */
    public static Optional<Said> opening(String line, PlanYears years) {
        String words = DECORATION.matcher(line).replaceFirst("");
        String opening = words.substring(0, Math.min(OPENING, words.length()));
        List<Point> points = Points.open(opening) ? Points.in(opening, years) : List.of();
        if (points.isEmpty() || !opens(points.getFirst())) {
            return Optional.empty();
        }
        Point first = points.getFirst();
        if (points.size() > 1 && goesOn(opening, first, points.get(1))) {
            return Optional.of(NOTHING);
        }
        boolean dated =
                HEADING.matcher(opening).lookingAt() && YEAR.matcher(opening).lookingAt();
        int month = first.from() == first.to() ? first.from() : 0;
        return Optional.of(new Said(dated ? first.year() : 0, month));
    }

    /** Whether a date stands at the very beginning and at some place in the calendar. */
    private static boolean opens(Point first) {
        return first.place().start() == 0 && (!first.isYearOnly() || first.year() > 0);
    }

    /** The month a stretch of words names last, with its year unless that is past; empty if none. */
    public static Optional<Said> last(String words, PlanYears years) {
        return Points.MONTH_SAID
                .matcher(words)
                .results()
                .reduce((first, last) -> last)
                .map(MatchResult::group)
                .flatMap(month -> Points.in(month, years).stream().findFirst())
                .map(point -> new Said(point.year() < years.first() ? 0 : point.year(), point.from()));
    }

    /** 3月—5月, and not 3月5日—9日. */
    private static boolean goesOn(String words, Point first, Point second) {
        int gap = second.place().start() - first.place().end();
        return (first.isYearOnly() || second.from() != first.from())
                && gap <= FAR
                && TO.matcher(words.substring(
                                first.place().end(), second.place().start()))
                        .matches();
    }

    /** The same where it says more, else what another says. */
    Said within(Said other) {
        return new Said(year > 0 ? year : other.year, month);
    }
}
