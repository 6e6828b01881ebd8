package org.yanxun.access.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yanxun.access.session.ApiTokens;
import org.yanxun.access.session.Caller;
import org.yanxun.access.session.Sessions;
import org.yanxun.shell.fault.Explained;
import org.yanxun.shell.route.CurrentActor;

/** Finds out who is calling, by the session's cookie or, on the API, by a token; a token that fails is an error. */
final class CallerFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Sessions sessions;
    private final ApiTokens tokens;

    CallerFilter(Sessions sessions, ApiTokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** Whether the request shows a token, so that no cookie counts for it. */
    static boolean showsToken(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null
                && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Furniture.holds(request)
                || request.getRequestURI().startsWith("/language/")
                || CurrentActor.of(request).isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean byToken = showsToken(request);
        Optional<Caller> caller = byToken ? tokens.find(tokenOf(request)) : bySession(request);
        if (byToken && caller.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            Explained.in(request, "shell.fault.token");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        caller.ifPresent(each -> {
            each.mark(request);
            CurrentActor.set(request, each.actor());
        });
        chain.doFilter(request, response);
    }

    private Optional<Caller> bySession(HttpServletRequest request) {
        String token = CookieJar.session(request);
        return token.isEmpty() ? Optional.empty() : sessions.find(token);
    }

    private static String tokenOf(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(BEARER.length())
                .strip();
    }
}
