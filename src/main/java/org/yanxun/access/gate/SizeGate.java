package org.yanxun.access.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.yanxun.shell.fault.TooLarge;
import org.yanxun.shell.fault.Unreadable;

/**
 * Refuses what is larger than the house takes, and what cannot be read at all, before anything else looks at it; names the
 * field that is too large. What is left of the body is swallowed by the server afterwards, so that a browser gets to read
 * the answer.
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
            refuse(request, response, tooLarge, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        } catch (Unreadable unreadable) {
            refuse(request, response, unreadable, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(bounded, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, RuntimeException why, int status)
            throws IOException {
        if (faults.resolveException(request, response, null, why) == null) {
            response.sendError(status);
        }
    }

    private void judge(HttpServletRequest request, Sent sent) throws IOException {
        DataSize most = sent == Sent.WHOLE ? bounds.body() : bounds.form();
        if (request.getContentLengthLong() > most.toBytes()) {
            String field = sent.largest(request.getInputStream(), most.toBytes());
            throw new TooLarge(field, (sent == Sent.FILES ? bounds.file() : most).toMegabytes());
        }
        try {
            read(request, sent);
        } catch (IllegalStateException e) {
            throw isTooLarge(e) ? new TooLarge(field(e), bounds.file().toMegabytes()) : new Unreadable(e);
        } catch (IOException | ServletException e) {
            throw new Unreadable(e);
        }
    }

    /** Has the server read address and form now, which it would do as soon as anyone asks for a field of them. */
    private static void read(HttpServletRequest request, Sent sent) throws IOException, ServletException {
        if (sent == Sent.FILES) {
            request.getParts();
        }
        request.getParameterMap();
    }

    /** A broken escape and too many fields are no matter of size. */
    private static boolean isTooLarge(IllegalStateException fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof SizeException) {
                return true;
            }
        }
        return fault instanceof InvalidParameterException invalid
                && invalid.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
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
