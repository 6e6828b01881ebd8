package org.yanxun.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Outage;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.shell.fault.TooLarge;
import org.yanxun.shell.fault.Unreadable;

/** Turns what handlers throw into an answer a person or a program can act on. */
@ControllerAdvice
class FaultAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(FaultAdvice.class);

    /** What PostgreSQL says of a text it cannot keep. */
    private static final String UNSTORABLE = "22021";

    private final Faults faults;

    FaultAdvice(Faults faults) {
        this.faults = faults;
    }

    @ExceptionHandler(NotThere.class)
    void notThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        faults.answer(request, response, HttpStatus.NOT_FOUND, "shell.fault.notThere");
    }

    @ExceptionHandler
    void invalid(InvalidInput input, HttpServletRequest request, HttpServletResponse response) throws IOException {
        faults.answer(request, response, HttpStatus.UNPROCESSABLE_CONTENT, input.problems());
    }

    @ExceptionHandler
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var verdict = refusal.verdict();
        faults.answer(
                request,
                response,
                HttpStatus.CONFLICT,
                verdict.reason(),
                verdict.arguments().toArray());
    }

    @ExceptionHandler
    void mismatch(MethodArgumentTypeMismatchException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // A path that names nothing (a mangled id) is an address that does not exist, not a form field.
        boolean inPath =
                e.getParameter().hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
        if (inPath) {
            notThere(request, response);
        } else {
            misread(List.of(FieldProblem.of(e.getName(), Misread.FORM)), request, response);
        }
    }

    @ExceptionHandler
    void missing(MissingServletRequestParameterException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        misread(List.of(FieldProblem.of(e.getParameterName(), Misread.ABSENT)), request, response);
    }

    @ExceptionHandler
    void unbound(BindException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        misread(Misread.fields(e), request, response);
    }

    @ExceptionHandler
    void unreadable(HttpMessageNotReadableException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var field = Misread.field(e);
        if (field.isPresent()) {
            misread(List.of(field.get()), request, response);
        } else {
            faults.answer(request, response, HttpStatus.BAD_REQUEST, "shell.fault.unreadable");
        }
    }

    /** A text with a character that no database holds; all else that goes wrong there is ours. */
    @ExceptionHandler
    void unstorable(DataAccessException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (e.getMostSpecificCause() instanceof SQLException fault && UNSTORABLE.equals(fault.getSQLState())) {
            faults.answer(request, response, HttpStatus.BAD_REQUEST, "shell.fault.unreadable");
        } else {
            unexpected(e, request, response);
        }
    }

    @ExceptionHandler
    void tooLarge(TooLarge e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = FieldProblem.of(e.field(), "shell.fault.most", e.most());
        faults.answer(request, response, HttpStatus.CONTENT_TOO_LARGE, List.of(problem));
    }

    @ExceptionHandler(Unreadable.class)
    void unparsed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        faults.answer(request, response, HttpStatus.BAD_REQUEST, "shell.fault.unreadable");
    }

    private void misread(List<FieldProblem> problems, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        faults.answer(request, response, HttpStatus.UNPROCESSABLE_CONTENT, problems);
    }

    @ExceptionHandler
    void unexpected(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
            faults.answer(request, response, status, FaultKeys.of(status));
            return;
        }
        var outage = Outage.behind(e);
        if (outage.isPresent()) {
            away(outage.get(), request, response);
            return;
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        faults.answer(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "shell.fault.unexpected");
    }

    private void away(Outage outage, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("{} {}: the database is away: {}", request.getMethod(), request.getRequestURI(), outage.why());
        outage.in(request);
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        String key = outage.key(Call.of(request).onlyLooks());
        faults.answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, key);
    }
}
