package org.yanxun.insight.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yanxun.insight.before.Former;
import org.yanxun.insight.before.Formers;
import org.yanxun.insight.before.YearBefore;
import org.yanxun.insight.domain.Promise.Before;
import org.yanxun.insight.domain.Promise.Figure;
import org.yanxun.insight.domain.Promise.Past;
import org.yanxun.insight.progress.Aim;
import org.yanxun.insight.progress.Progress;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTargets;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.State;

/** Makes promises of a plan's targets: numbers them, has them counted, and tells where they stand. */
@Component
class PromiseBook {

    private static final int WEEK = 7;

    private final PlanTargets targets;
    private final Counts counts;
    private final OriginStore origins;
    private final Decisions decisions;
    private final YearBefore before;

    PromiseBook(PlanTargets targets, Counts counts, OriginStore origins, Decisions decisions, YearBefore before) {
        this.targets = targets;
        this.counts = counts;
        this.origins = origins;
        this.decisions = decisions;
        this.before = before;
    }

    /** The faults and warnings in a plan's text that wait for somebody's word. */
    List<Noticed> findings(DistrictId district, PlanDocument plan) {
        return decisions.docket(district, plan.plan().id()).noticed().stream()
                .filter(Noticed::isPressing)
                .toList();
    }

    /**
     * The promises of a plan.
     *
     * @param credits the district's own tally of the yearly credits: what the board says of them elsewhere, it says here
     */
    List<Promise> of(DistrictId district, PlanDocument plan, LocalDate today, Tally credits) {
        List<PlanTarget> promised = targets.of(district, plan).stream()
                .filter(target -> target.content().kind().isCounted())
                .toList();
        Reading reading = new Reading(district, plan.plan().year(), today, credits);
        reading.count(promised);
        Origins former = Origins.of(origins.of(district, plan.plan().year()));
        List<Promise> promises = new ArrayList<>();
        for (PlanTarget target : promised) {
            Said said = Said.in(plan.text(), target.content());
            Optional<Figure> figure = target.binding().flatMap(binding -> reading.figure(target, binding));
            promises.add(new Promise(promises.size() + 1, target, said, figure, due(target), former.take(said)));
        }
        return promises;
    }

    /** The year of the plan that a target belongs to; absent if the district has no such target. */
    Optional<PlanYear> yearOf(DistrictId district, TargetId target) {
        return targets.yearOf(district, target);
    }

    /** The last day that was said: by who bound it, else by its words. */
    static Optional<LocalDate> due(PlanTarget target) {
        return target.binding()
                .map(binding -> binding.span().to())
                .or(() -> target.content().span().lastDay());
    }

    /**
     * One round of questions: today's, the last week's, those of the days on which spans began and ended, and what the same
     * counts came to in the year before.
     */
    private final class Reading {

        private final DistrictId district;
        private final PlanYear year;
        private final LocalDate today;
        private final Tally credits;
        private final Formers formers;
        private Map<Asked, Optional<Count>> answers = Map.of();

        Reading(DistrictId district, PlanYear year, LocalDate today, Tally credits) {
            this.district = district;
            this.year = year;
            this.today = today;
            this.credits = credits;
            formers = before.of(district, year);
        }

        void count(List<PlanTarget> promised) {
            List<Asked> questions = promised.stream()
                    .flatMap(target -> target.binding().stream())
                    .flatMap(binding -> Stream.concat(
                            days(binding).stream().map(day -> asked(binding, day)), atTheEndBefore(binding).stream()))
                    .filter(asked -> !isOwn(asked))
                    .distinct()
                    .toList();
            answers = counts.all(questions);
        }

        private List<LocalDate> days(Binding binding) {
            List<LocalDate> days = new ArrayList<>(List.of(today, today.minusDays(WEEK)));
            LocalDate eve = binding.span().from().minusDays(1);
            if (binding.goal().isShare() && eve.isBefore(today)) {
                days.add(eve);
            }
            if (binding.span().to().isBefore(today)) {
                days.add(binding.span().to());
            }
            return days;
        }

        private Optional<Asked> atTheEndBefore(Binding binding) {
            return formers.like(binding).map(former -> atItsEnd(former));
        }

        private Asked atItsEnd(Former former) {
            return new Asked(former.binding().indicator(), former.atItsEnd(district));
        }

        Optional<Figure> figure(PlanTarget target, Binding binding) {
            Aim aim = Aim.of(binding.goal(), upper(target));
            return answer(binding, today).map(count -> {
                Optional<Before> before = before(binding, aim);
                OptionalDouble passed = target.content().amount().growsYearly()
                        ? before.map(Before::value).orElseGet(OptionalDouble::empty)
                        : OptionalDouble.empty();
                Progress progress =
                        new Progress(aim, aim.measure(count), base(binding, aim), binding.span(), today, passed);
                Past past = new Past(before, lateOn(binding, progress));
                return new Figure(binding, count, answer(binding, today.minusDays(WEEK)), progress, past);
            });
        }

        private double base(Binding binding, Aim aim) {
            return binding.goal().isShare()
                    ? answer(binding, binding.span().from().minusDays(1))
                            .map(eve -> aim.measure(eve).orElse(0))
                            .orElse(0.0)
                    : 0;
        }

        private Optional<Before> before(Binding binding, Aim aim) {
            return formers.like(binding)
                    .flatMap(former -> answers.getOrDefault(atItsEnd(former), Optional.empty())
                            .map(count -> new Before(former.year(), former.target(), count, aim.measure(count))));
        }

        /** Looked for by halves between its last day, on which it was not reached, and the last one counted. */
        private Optional<LocalDate> lateOn(Binding binding, Progress progress) {
            LocalDate missed = binding.span().to();
            LocalDate reached = binding.countedUntil(year, today);
            if (progress.state() != State.MET || !missed.isBefore(reached) || wasReached(binding, progress, missed)) {
                return Optional.empty();
            }
            while (missed.plusDays(1).isBefore(reached)) {
                LocalDate middle = missed.plusDays(ChronoUnit.DAYS.between(missed, reached) / 2);
                boolean wasReached = wasReached(binding, progress, middle);
                missed = wasReached ? missed : middle;
                reached = wasReached ? middle : reached;
            }
            return Optional.of(reached);
        }

        /** What cannot be counted is not held against it. */
        private boolean wasReached(Binding binding, Progress now, LocalDate day) {
            Asked asked = asked(binding, day);
            Optional<Count> count = Optional.ofNullable(answers.get(asked)).orElseGet(() -> counts.one(asked));
            return count.map(then -> new Progress(
                                    now.aim(), now.aim().measure(then), now.base(), now.span(), day, now.before())
                            .hasReached())
                    .orElse(true);
        }

        private Optional<Count> answer(Binding binding, LocalDate day) {
            Asked asked = asked(binding, day);
            return isOwn(asked) ? Optional.of(own(asked)) : answers.getOrDefault(asked, Optional.empty());
        }

        private Asked asked(Binding binding, LocalDate day) {
            return Asked.of(binding, district, year, day);
        }

        private boolean isOwn(Asked asked) {
            return asked.indicator().equals(Counts.CREDITS)
                    && asked.question().day().equals(today);
        }

        private Count own(Asked asked) {
            Measure measure = Measure.named(asked.question().text("category"));
            return Count.share(credits.reached(measure), credits.people());
        }
    }

    private static OptionalDouble upper(PlanTarget target) {
        return target.content().amount().values().stream()
                .max(Comparator.naturalOrder())
                .map(BigDecimal::doubleValue)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }
}
