package org.yanxun.insight.web.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.insight.domain.Chronicle.Point;
import org.yanxun.insight.domain.Figures;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.State;

/** What the API answers about a plan's promises. */
public final class PromiseViews {

    private PromiseViews() {}

    /** A plan's promises on a day; the plan is absent while none is in force. */
    public record Promises(
            int year,
            LocalDate today,
            double elapsed,
            @Nullable UUID plan,
            List<Promise> promises) {

        /** Those of a plan. */
        public static Promises of(Figures figures) {
            return new Promises(
                    figures.year().value(),
                    figures.today(),
                    figures.year().elapsedOn(figures.today()),
                    figures.plan().map(plan -> plan.plan().id().value()).orElse(null),
                    figures.promises().stream().map(Promise::of).toList());
        }
    }

    /** A promise: its place in the text by UTF-16 offsets; the figure is absent while nothing counts it. */
    public record Promise(
            int number,
            UUID id,
            TargetKind kind,
            String words,
            int start,
            int end,
            State state,
            @Nullable LocalDate due,
            @Nullable Figure figure,
            @Nullable Origin origin) {

        static Promise of(org.yanxun.insight.domain.Promise promise) {
            return new Promise(
                    promise.mark(),
                    promise.target().id().value(),
                    promise.target().content().kind(),
                    promise.words(),
                    promise.start(),
                    promise.end(),
                    promise.state(),
                    promise.due().orElse(null),
                    promise.figure().map(Figure::of).orElse(null),
                    promise.origin().map(Origin::of).orElse(null));
        }
    }

    /** The former plan's promise that one was carried over from, and how that stood when its year was closed. */
    public record Origin(
            int year, UUID promise, State state, @Nullable Stood stood) {

        static Origin of(org.yanxun.insight.domain.Origin origin) {
            return new Origin(
                    origin.year().value(),
                    origin.target().value(),
                    origin.state(),
                    origin.stood().map(Stood::of).orElse(null));
        }
    }

    /** How far a promise had come: a number, or per cent if it is a share. */
    public record Stood(double value, double goal, boolean share) {

        /** What the board kept of it. */
        public static Stood of(org.yanxun.insight.domain.Origin.Stood stood) {
            return new Stood(stood.value(), stood.goal(), stood.isShare());
        }
    }

    /**
     * What is counted; value and expected in the goal's measure: a number, or per cent if it is a share.
     *
     * @param weekAgo what was counted seven days ago
     * @param before what the same count came to when the year before was over; absent if nothing was counted so
     * @param lateOn the day on which the goal was reached after its time was over
     */
    public record Figure(
            String indicator,
            Map<String, String> parameters,
            BigDecimal counted,
            @Nullable BigDecimal of,
            @Nullable BigDecimal weekAgo,
            @Nullable Double value,
            double expected,
            BigDecimal goal,
            boolean share,
            @Nullable Before before,
            @Nullable LocalDate lateOn) {

        static Figure of(org.yanxun.insight.domain.Promise.Figure figure) {
            var progress = figure.progress();
            return new Figure(
                    figure.binding().indicator(),
                    figure.binding().parameters(),
                    figure.count().value(),
                    figure.count().of().orElse(null),
                    figure.weekAgo().map(Count::value).orElse(null),
                    progress.value().isPresent() ? progress.value().getAsDouble() : null,
                    progress.expected(),
                    figure.binding().goal().amount(),
                    progress.aim().isShare(),
                    figure.past().before().map(Before::of).orElse(null),
                    figure.past().lateOn().orElse(null));
        }
    }

    /** What the same count came to when the year before was over, and the promise of that plan; value as of a figure. */
    public record Before(
            int year,
            UUID promise,
            BigDecimal counted,
            @Nullable BigDecimal of,
            @Nullable Double value) {

        static Before of(org.yanxun.insight.domain.Promise.Before before) {
            return new Before(
                    before.year().value(),
                    before.target().value(),
                    before.count().value(),
                    before.count().of().orElse(null),
                    before.value().isPresent() ? before.value().getAsDouble() : null);
        }
    }

    /**
     * A promise with its history and rows behind it that the asker may see.
     *
     * @param since the first day whose events count; absent where it is counted what is so on a day
     * @param total how many rows there are
     * @param next to be sent as {@code cursor} for the rows that follow; absent with the last ones
     */
    record Whole(
            Promise promise,
            String sentence,
            List<Point> history,
            @Nullable LocalDate since,
            List<Row> rows,
            int total,
            @Nullable UUID next) {

        static Whole of(PromiseScreen screen, Behind behind) {
            String sentence =
                    screen.sentence().stream().map(piece -> piece.words()).reduce("", String::concat);
            return new Whole(
                    Promise.of(screen.view().promise()),
                    sentence,
                    screen.line().points(),
                    screen.backing().since().orElse(null),
                    behind.rows().stream().map(Row::of).toList(),
                    behind.total(),
                    behind.cursor().orElse(null));
        }
    }

    /** A row behind a figure. */
    record Row(String name, String detail, @Nullable LocalDate day, String href) {

        static Row of(Evidence evidence) {
            Optional<LocalDate> day = evidence.day();
            return new Row(evidence.name(), evidence.detail(), day.orElse(null), evidence.href());
        }
    }
}
