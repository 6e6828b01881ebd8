package org.yanxun.access.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Speech;

/** The first page of a new house. */
record FirstRunScreen(FirstRunForm form, List<FieldProblem> problems) implements Screen {

    @Override
    public HttpStatus status() {
        return problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** What is wrong with a field, in words; empty if nothing. */
    String wrong(String field, Speech speech) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> speech.w(problem.reason(), problem.arguments().toArray()))
                .findFirst()
                .orElse("");
    }
}
