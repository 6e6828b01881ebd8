package org.yanxun.programme.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yanxun.kernel.Verdict;
import org.yanxun.programme.Audience;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.TrainingClass.State;
import org.yanxun.programme.domain.CallingOff;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Page;
import org.yanxun.shell.fault.FieldProblem;

/**
 * A class as its organiser sees it.
 *
 * @param surroundings names of what the class only points at
 * @param hints what is worth a second look
 * @param off what calling it off would do
 * @param mayHold whether the reader may change it
 * @param problems what is wrong with the reason it should be called off for; empty at first
 */
record ClassScreen(
        TrainingClass it,
        Surroundings surroundings,
        List<Verdict.Refused> hints,
        CallingOff off,
        boolean mayHold,
        ZoneId zone,
        List<FieldProblem> problems)
        implements FormScreen {

    /** Names of what the class only points at; the audience's is empty for the whole district. */
    record Surroundings(String programme, String organiser, String audience) {}

    ClassPlan plan() {
        return it.plan();
    }

    boolean isDraft() {
        return it.state() instanceof State.Draft;
    }

    boolean isPublished() {
        return it.isPublished();
    }

    /** Whether people sit in it, for what is to come or for what was held. */
    boolean hasPeople() {
        return it.isPublished() || it.state() instanceof State.CutShort;
    }

    /** Whether there is something to call off. */
    boolean mayCallOff() {
        return mayHold && (isDraft() || isPublished()) && off.verdict().isGranted();
    }

    /** What calling it off would do. */
    String whatGoes(Page page) {
        return page.w(off.key(), off.coming().size(), off.begun().size());
    }

    String stateKey() {
        return switch (it.state()) {
            case State.Draft() -> "programme.phase.DRAFT";
            case State.Published(var at) -> "programme.state.published";
            case State.CutShort(var at, var why) -> "programme.state.cutShort";
            case State.Cancelled(var at, var why) -> "programme.phase.CANCELLED";
        };
    }

    String line(Page page, FieldProblem problem) {
        return ClassFormScreen.told(page, problem);
    }

    String reason() {
        return it.calledOffBecause().orElse("");
    }

    /** What stands where no session does: none was planned yet, or none is to come any more. */
    String noSessionsKey() {
        return it.calledOffBecause().isPresent() ? "programme.noSessionsLeft" : "programme.noSessionsYet";
    }

    String reasonKey() {
        return hasPeople() ? "programme.cutShort.because" : "programme.cancelled.because";
    }

    String times(Page page, SessionPlan session) {
        return Days.times(page, session.when(), zone);
    }

    /** For whom, in words. */
    String audience(Page page) {
        Audience audience = plan().audience();
        List<String> parts = new ArrayList<>();
        parts.add(surroundings.audience());
        parts.add(audience.stages().stream()
                .map(each -> page.speech().of("shell.stage", each))
                .collect(Collectors.joining(page.w("programme.join"))));
        parts.add(audience.subjects().stream()
                .map(each -> page.w(each.key()))
                .collect(Collectors.joining(page.w("programme.join"))));
        parts.add(audience.postKinds().stream()
                .map(each -> page.w(each.key()))
                .collect(Collectors.joining(page.w("programme.join"))));
        Integer years = audience.maxTeachingYears();
        parts.add(years == null ? "" : page.w("programme.audience.years", years));
        parts.add(audience.schools().migrant() ? page.w("programme.audience.migrant") : "");
        parts.add(audience.schools().rural() ? page.w("programme.audience.rural") : "");
        String said = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return said.isEmpty() ? page.w("programme.audience.everybody") : said;
    }
}
