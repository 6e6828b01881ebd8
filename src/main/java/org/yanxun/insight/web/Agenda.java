package org.yanxun.insight.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.yanxun.insight.web.promise.PromiseView;
import org.yanxun.shell.State;

/** What is due next: the promises that are not met and whose last day is the nearest. */
final class Agenda {

    private static final int MOST = 5;

    private Agenda() {}

    static List<PromiseView> of(LocalDate today, List<PromiseView> promises) {
        return promises.stream()
                .filter(view -> view.promise().due().isPresent() && view.state() != State.MET)
                .filter(view -> !view.due().isBefore(today))
                .sorted(Comparator.comparing(PromiseView::due))
                .limit(MOST)
                .toList();
    }
}
