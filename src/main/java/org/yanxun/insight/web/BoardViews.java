package org.yanxun.insight.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.Reach;
import org.yanxun.insight.domain.SchoolTally;
import org.yanxun.kernel.CreditCategory;

/** What the API answers about the board. */
final class BoardViews {

    private BoardViews() {}

    /** Something with a place in a list. */
    sealed interface Listed permits School, Person {

        /** Names it. */
        UUID id();
    }

    /** Part of a list, and what to send as {@code cursor} for the next; absent on the last one. */
    record Chunk<T extends Listed>(List<T> items, @Nullable UUID next) {

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
