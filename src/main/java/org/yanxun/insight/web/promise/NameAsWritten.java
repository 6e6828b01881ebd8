package org.yanxun.insight.web.promise;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanxun.insight.domain.Promise;
import org.yanxun.plan.target.Bearing;
import org.yanxun.shell.speech.Speech;

/** What a promise is called in the plan's own words, so that it makes sense where it stands alone. */
final class NameAsWritten {

    /** So few letters hold no more than a number and what counts it: 10名, 一所. */
    private static final int BARE = 3;

    private NameAsWritten() {}

    static String of(Promise promise, Speech speech) {
        Bearing bearing = promise.target().content().bearing();
        String level = bearing.level()
                .map(each -> speech.w("insight.titles.level." + each))
                .orElse("");
        String about = bearing.subject().isBlank() ? bearing.programme() : bearing.subject();
        String words = about.isBlank() && isBare(promise) ? Clause.around(promise.said()) : promise.words();
        return Stream.of(about.contains(level) ? "" : level, about, words)
                .filter(part -> part.equals(words) || !(part.isBlank() || words.contains(part)))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Whether its words say only when, how long, which one or how many, and not of what. */
    private static boolean isBare(Promise promise) {
        return switch (promise.target().content().kind()) {
            case PERIOD, DURATION, DEADLINE, WHEN, EDITION, STAGE, BASELINE -> true;
            case COUNT, RATIO -> promise.words().length() <= BARE;
            case CREDITS, HOURS, LIST, LIMIT, EXCLUSION, MONEY, ACTION -> false;
        };
    }
}
