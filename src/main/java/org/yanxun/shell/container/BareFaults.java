package org.yanxun.shell.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

/**
 * Answers what no part of the house gets to see, such as a header without end or an address with a hidden slash: a
 * problem document (RFC 9457) for programs, one line for people.
 */
final class BareFaults extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(BareFaults.class);

    private final Words words;

    BareFaults(Words words) {
        this.words = words;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        String line = line(words.in(language(request)), status);
        boolean forProgram = isForProgram(request.getRequestURI());
        try {
            response.setContentType(forProgram ? "application/problem+json" : "text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(forProgram ? problem(status, line) : line + "\n");
                response.finishResponse();
            }
        } catch (IOException gone) {
            LOG.debug("nobody waits for the answer any more", gone);
        }
    }

    /** An address so long that it was not even read may be a program's, and a person can read a problem document too. */
    private static boolean isForProgram(@Nullable String address) {
        return address == null || address.startsWith("/api/");
    }

    /** The one asked for; the house's own where none was, or none could be read. */
    private static Language language(Request request) {
        try {
            return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                    ? Language.HANT
                    : Language.nearestTo(request.getLocale());
        } catch (RuntimeException unread) {
            LOG.trace("no language was read", unread);
            return Language.HANT;
        }
    }

    private static String line(Speech speech, int status) {
        return speech.w(
                status < HttpStatus.INTERNAL_SERVER_ERROR.value()
                        ? "shell.fault.unreadable"
                        : "shell.fault.unexpected");
    }

    private static String problem(int status, String line) {
        HttpStatus known = HttpStatus.resolve(status);
        return """
                {"detail":"%s","status":%d,"title":"%s"}""".formatted(line, status, known == null ? "" : known.getReasonPhrase());
    }
}
