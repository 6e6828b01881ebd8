package org.yanxun.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.yanxun.access.session.Caller;
import org.yanxun.shell.fault.Explained;
import org.yanxun.shell.route.TokenScope;

/** Keeps a token within its scopes: reading a room needs {@code <room>:read}, everything else {@code <room>:write}. */
@Component
class TokenScopeGuard implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var token = Caller.of(request)
                .map(Caller::means)
                .filter(Caller.Means.Token.class::isInstance)
                .map(Caller.Means.Token.class::cast);
        if (token.isEmpty() || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        String needed = TokenScope.of(method.getBeanType(), request.getMethod());
        if (token.get().scopes().contains(needed)) {
            return true;
        }
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"" + needed + "\"");
        Explained.in(request, "shell.fault.scope", needed);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
    }
}
