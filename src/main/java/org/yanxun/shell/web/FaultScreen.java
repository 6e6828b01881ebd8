package org.yanxun.shell.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Speech;

/**
 * What went wrong, and the way on.
 *
 * @param problems each with its field; with an empty one where the whole went wrong
 */
record FaultScreen(HttpStatus status, List<FieldProblem> problems, WaysOn on) implements Screen {

    /** A fault that is no single field's. */
    static FaultScreen of(HttpStatus status, String key, Object... gaps) {
        return new FaultScreen(status, List.of(FieldProblem.of(FormScreen.WHOLE, key, gaps)), WaysOn.NONE);
    }

    /** The same with what can be done about it. */
    FaultScreen with(WaysOn ways) {
        return new FaultScreen(status, problems, ways);
    }

    /** The key of its heading. */
    String title() {
        return status == HttpStatus.SERVICE_UNAVAILABLE ? "shell.gone.title" : "shell.fault.title";
    }

    /** What went wrong, in the reader's words, one line each. */
    List<String> lines(Speech speech) {
        return problems.stream().map(problem -> line(problem, speech)).toList();
    }

    private static String line(FieldProblem problem, Speech speech) {
        String field = problem.field();
        if (field.equals(FormScreen.WHOLE)) {
            return speech.why(problem);
        }
        String named = speech.knows("shell.field." + field) ? speech.w("shell.field." + field) : field;
        return speech.w("shell.fault.field", named, speech.why(problem));
    }
}
