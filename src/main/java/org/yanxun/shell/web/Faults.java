package org.yanxun.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;
import org.yanxun.shell.way.PageBefore;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request that failed: a page for people, a problem document (RFC 9457) for programs. */
@Component
class Faults {

    private final Words words;
    private final ScreenRenderer renderer;
    private final JsonMapper json;
    private final PageBefore before;

    Faults(Words words, ScreenRenderer renderer, JsonMapper json, PageBefore before) {
        this.words = words;
        this.renderer = renderer;
        this.json = json;
        this.before = before;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key, Object... gaps)
            throws IOException {
        if (isApi(request)) {
            Speech speech = words.in(LanguageChoice.of(request));
            String detail = speech.w(FaultKeys.forPrograms(key), gaps);
            sendProblem(response, ProblemDetail.forStatusAndDetail(status, detail));
        } else {
            var on = WaysOn.from(status, key, Call.of(request), before.of(request));
            renderer.send(FaultScreen.of(status, key, gaps).with(on), request, response);
        }
    }

    void answer(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, List<FieldProblem> problems)
            throws IOException {
        Speech speech = words.in(LanguageChoice.of(request));
        if (isApi(request)) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, speech.w("shell.fault.input"));
            problem.setProperty(
                    "errors", problems.stream().map(p -> asError(p, speech)).toList());
            sendProblem(response, problem);
        } else {
            var on = WaysOn.from(status, "", Call.of(request), before.of(request));
            renderer.send(new FaultScreen(status, problems, on), request, response);
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return Call.of(request).path().startsWith("/api/");
    }

    private static Map<String, String> asError(FieldProblem problem, Speech speech) {
        return Map.of("field", problem.field(), "message", speech.why(problem), "code", problem.reason());
    }

    private void sendProblem(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
