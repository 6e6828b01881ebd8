package org.yanxun.access.gate;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.yanxun.shell.route.CurrentActor;

/**
 * Answers a form without our mark: mostly a page that was open for too long. A sign-in starts anew and keeps its way;
 * whoever is not signed in any more, as after the browser was closed, is told that.
 */
final class ForgedForm implements AccessDeniedHandler {

    private static final Set<String> OPEN = Set.of("/first-run", "/sign-out");

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.startsWith("/sign-in")) {
            String next = Optional.ofNullable(request.getParameter("next")).orElse("/");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    "/sign-in?said=access.signIn.again&next="
                            + URLEncoder.encode(OwnPath.of(next), StandardCharsets.UTF_8));
        } else if (path.startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (CurrentActor.of(request).isEmpty() && !OPEN.contains(path)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            request.getRequestDispatcher("/too-old").forward(request, response);
        }
    }
}
