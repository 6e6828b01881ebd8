package org.yanxun.programme.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.Programme;
import org.yanxun.programme.SessionPlan;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/** Lets a plan pass only if no rule has anything against it; else names all that is wrong at once. */
@Component
class Inspector {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 500;

    private final Clashes clashes;
    private final ProgrammeStore programmes;

    Inspector(Clashes clashes, ProgrammeStore programmes) {
        this.clashes = clashes;
        this.programmes = programmes;
    }

    /** For a plan to be kept. */
    void pass(DistrictId district, Intent intent) {
        List<FieldProblem> problems = problems(intent);
        if (!programmes.exists(district, intent.plan().programme())) {
            problems.add(FieldProblem.of("programme", "programme.refused.noProgramme"));
        }
        problems.addAll(trainersElsewhere(district, intent.plan()));
        refuse(problems);
    }

    /** For a plan to be published. */
    void passToPublish(DistrictId district, Intent intent) {
        List<FieldProblem> problems = Rule.problems(ClassRules.TO_PUBLISH, intent, "");
        refuse(problems.isEmpty() ? trainersElsewhere(district, intent.plan()) : problems);
    }

    /** For a plan that was held elsewhere already. */
    static void passAsHeld(ClassPlan plan) {
        refuse(problems(new Intent(plan, null, Instant.MIN)));
    }

    /** For a programme to be opened. */
    static void passProgramme(Programme programme) {
        boolean named = !programme.name().isBlank()
                && programme.name().length() <= LONGEST_NAME
                && ClassRules.isReadable(programme.name());
        refuse(
                named
                        ? List.of()
                        : List.of(FieldProblem.of("programmeName", "programme.refused.programmeName", LONGEST_NAME)));
    }

    /** For a reason to be given for calling a class off; it may go over several lines. */
    static void passReason(String reason) {
        boolean given = !reason.isBlank()
                && reason.length() <= LONGEST_REASON
                && reason.codePoints().allMatch(each -> !Character.isISOControl(each) || Character.isWhitespace(each));
        refuse(given ? List.of() : List.of(FieldProblem.of("reason", "programme.refused.reason", LONGEST_REASON)));
    }

    static List<FieldProblem> problems(Intent intent) {
        List<FieldProblem> problems = new ArrayList<>(Rule.problems(ClassRules.ALL, intent, ""));
        List<SessionPlan> sessions = intent.plan().sessions();
        for (int at = 0; at < sessions.size(); at++) {
            var one = new Intent.OfSession(intent, sessions.get(at));
            problems.addAll(Rule.problems(SessionRules.ALL, one, prefix(at)));
        }
        return problems;
    }

    private List<FieldProblem> trainersElsewhere(DistrictId district, ClassPlan plan) {
        List<UUID> ids = plan.sessions().stream().map(SessionPlan::id).toList();
        return clashes.ofTrainers(district, plan).stream()
                .map(clash -> FieldProblem.of(
                        prefix(ids.indexOf(clash.sessionId())) + "trainer",
                        "programme.refused.trainerElsewhere",
                        clash.other()))
                .toList();
    }

    private static String prefix(int at) {
        return "sessions[" + at + "].";
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
