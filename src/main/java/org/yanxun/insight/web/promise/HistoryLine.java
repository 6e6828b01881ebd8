package org.yanxun.insight.web.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yanxun.insight.domain.Chronicle.Point;
import org.yanxun.insight.progress.Progress;
import org.yanxun.plan.promise.Binding.Span;

/**
 * A promise's history as a drawing of 640 by 200: its line, what it should have been, and its goal.
 *
 * @param points its figures in the order of their days
 * @param path the line through them, in the drawing's own units
 * @param pace the line it should follow
 * @param goal how high its goal lies
 * @param span from when to when it is drawn
 */
record HistoryLine(List<Point> points, String path, String pace, double goal, Span span) {

    static final int WIDTH = 640;
    static final int HEIGHT = 200;

    private static final int STEPS = 24;
    private static final double ROOM = 1.1;

    static final HistoryLine NONE = new HistoryLine(List.of(), "", "", 0, new Span(LocalDate.EPOCH, LocalDate.EPOCH));

    static HistoryLine of(List<Point> points, Progress progress) {
        double goal = progress.aim().least().orElse(progress.aim().most().orElse(0));
        double top = ROOM
                * Math.max(
                        Math.max(goal, 1),
                        points.stream().mapToDouble(Point::value).max().orElse(0));
        Span span = progress.span();
        String path = points.stream()
                .map(point -> at(share(point.day(), span), point.value() / top))
                .collect(Collectors.joining(" "));
        String pace = IntStream.rangeClosed(0, STEPS)
                .mapToDouble(step -> (double) step / STEPS)
                .mapToObj(share -> at(share, progress.expectedAt(share) / top))
                .collect(Collectors.joining(" "));
        return new HistoryLine(points, path, pace, HEIGHT * (1 - goal / top), span);
    }

    /** Two points make a line. */
    boolean isDrawn() {
        return points.size() > 1;
    }

    private static double share(LocalDate day, Span span) {
        double length = Math.max(1, span.to().toEpochDay() - span.from().toEpochDay());
        return Math.clamp((day.toEpochDay() - span.from().toEpochDay()) / length, 0, 1);
    }

    private static String at(double across, double up) {
        return String.format(Locale.ROOT, "%.1f,%.1f", across * WIDTH, HEIGHT * (1 - Math.clamp(up, 0, 1)));
    }
}
