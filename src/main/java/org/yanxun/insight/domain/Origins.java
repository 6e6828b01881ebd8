package org.yanxun.insight.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a closed year left to the next plan, by what it says; the first of several that say the same goes to the first. */
final class Origins {

    private final Map<Said, Deque<Origin>> waiting = new HashMap<>();

    private Origins() {}

    static Origins of(List<Left> left) {
        Origins origins = new Origins();
        left.forEach(each -> origins.waiting
                .computeIfAbsent(each.said(), said -> new ArrayDeque<>())
                .add(each.origin()));
        return origins;
    }

    /** Where the next promise that says this comes from; absent if it is new. */
    Optional<Origin> take(Said said) {
        return Optional.ofNullable(waiting.get(said)).map(Deque::poll);
    }

    /** What one promise said, and how it stood. */
    record Left(Said said, Origin origin) {}
}
