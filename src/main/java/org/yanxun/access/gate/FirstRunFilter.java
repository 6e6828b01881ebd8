package org.yanxun.access.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yanxun.shell.fault.Explained;

/** Leads every page to the first run until there is someone who can sign in; what the API does may be read before. */
final class FirstRunFilter extends OncePerRequestFilter {

    private final FirstRun firstRun;

    FirstRunFilter(FirstRun firstRun) {
        this.firstRun = firstRun;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return Furniture.holds(request)
                || path.equals("/first-run")
                || path.startsWith("/language/")
                || path.startsWith("/v3/api-docs")
                || !firstRun.isNeeded();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/actuator")) {
            Explained.in(request, "shell.fault.notOpen");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/first-run");
    }
}
