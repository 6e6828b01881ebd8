package org.yanxun.access.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.yanxun.shell.fault.TooLarge;

/**
 * Refuses what is larger than the house takes before anything else looks at it, and names the field. What is left of the
 * body is swallowed by the server afterwards, so that a browser gets to read the answer.
 */
final class SizeGate extends OncePerRequestFilter {

    private final Bounds bounds;
    private final HandlerExceptionResolver faults;

    SizeGate(Bounds bounds, HandlerExceptionResolver faults) {
        this.bounds = bounds;
        this.faults = faults;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Sent sent = Sent.by(request);
        HttpServletRequest bounded = sent == Sent.WHOLE ? new BoundedRequest(request, bounds.body()) : request;
        try {
            judge(request, sent);
        } catch (TooLarge tooLarge) {
            if (faults.resolveException(request, response, null, tooLarge) == null) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            }
            return;
        }
        chain.doFilter(bounded, response);
    }

    private void judge(HttpServletRequest request, Sent sent) throws IOException, ServletException {
        DataSize most = sent == Sent.WHOLE ? bounds.body() : bounds.form();
        if (request.getContentLengthLong() > most.toBytes()) {
            String field = sent.largest(request.getInputStream(), most.toBytes());
            throw new TooLarge(field, (sent == Sent.FILES ? bounds.file() : most).toMegabytes());
        }
        try {
            read(request, sent);
        } catch (IllegalStateException e) {
            throw new TooLarge(field(e), bounds.file().toMegabytes());
        }
    }

    /** Has the server read the form now, which it would do as soon as anyone asks for a field of it. */
    private static void read(HttpServletRequest request, Sent sent) throws IOException, ServletException {
        if (sent == Sent.FILES) {
            request.getParts();
        } else if (sent == Sent.FIELDS) {
            request.getParameterMap();
        }
    }

    private static String field(Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof FileSizeLimitExceededException large) {
                return large.getFieldName();
            }
        }
        return Sent.NO_FIELD;
    }
}
