package org.yanxun.insight.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.Reach;
import org.yanxun.insight.domain.SchoolTally;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.shell.State;

/** What the API answers about the board. */
final class BoardViews {

    private BoardViews() {}

    /** The promises that are counted on a day; the plan is absent while none is in force. */
    record Promises(
            int year,
            LocalDate today,
            double elapsed,
            @Nullable UUID plan,
            List<Promise> promises) {

        static Promises of(Figures figures, List<PromiseView> promises) {
            return new Promises(
                    figures.year().value(),
                    figures.today(),
                    figures.year().elapsedOn(figures.today()),
                    figures.plan().map(plan -> plan.plan().id().value()).orElse(null),
                    promises.stream().map(Promise::of).toList());
        }
    }

    /** A promise; share and expected share from 0 to 1, the share absent where there is no figure. */
    record Promise(
            int number,
            Measure measure,
            int people,
            int reached,
            @Nullable Double share,
            double expected,
            State state) {

        static Promise of(PromiseView view) {
            var share = view.standing().share();
            return new Promise(
                    view.mark(),
                    view.measure(),
                    view.counts().people(),
                    view.counts().reached(),
                    share.isPresent() ? share.getAsDouble() : null,
                    view.standing().expected(),
                    view.standing().state());
        }
    }

    /** Something with a place in a list. */
    sealed interface Listed permits School, Person {

        /** Names it. */
        UUID id();
    }

    /** Part of a list; the cursor is absent on the last one. */
    record Chunk<T extends Listed>(List<T> items, @Nullable UUID cursor) {

        static <T extends Listed> Chunk<T> of(List<T> all, @Nullable UUID after, int limit) {
            List<T> rest = all.stream()
                    .dropWhile(each -> after != null && !each.id().equals(after))
                    .skip(after == null ? 0 : 1)
                    .toList();
            List<T> items = rest.stream().limit(limit).toList();
            return new Chunk<>(items, rest.size() > limit ? items.getLast().id() : null);
        }
    }

    /** A school's figures. */
    record School(UUID id, String name, int people, Map<Measure, Integer> reached) implements Listed {

        static School of(SchoolTally school) {
            return new School(
                    school.organisation().value(),
                    school.name(),
                    school.tally().people(),
                    school.tally().reached());
        }
    }

    /** A person's credits by category, and what is missing. */
    record Person(
            UUID id,
            String name,
            String staffNumber,
            Map<CreditCategory, String> credits,
            Map<CreditCategory, String> missing)
            implements Listed {

        static Person of(Reach reach) {
            Map<CreditCategory, String> credits = new EnumMap<>(CreditCategory.class);
            Map<CreditCategory, String> missing = new EnumMap<>(CreditCategory.class);
            for (CreditCategory category : CreditCategory.values()) {
                credits.put(category, reach.earned(category).toString());
                missing.put(category, reach.missing(category).toString());
            }
            return new Person(reach.person().value(), reach.name(), reach.staffNumber(), credits, missing);
        }
    }
}
