package org.yanxun.shell.container;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.yanxun.shell.fault.Outage;

/** Answers a database that is away before any handler was reached, as while finding out who calls. */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
final class OutageGate extends OncePerRequestFilter {

    private final HandlerExceptionResolver faults;

    OutageGate(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver faults) {
        this.faults = faults;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException fault) {
            if (response.isCommitted() || Outage.behind(fault).isEmpty() || !answered(request, response, fault)) {
                throw fault;
            }
        }
    }

    private boolean answered(HttpServletRequest request, HttpServletResponse response, RuntimeException fault) {
        return faults.resolveException(request, response, null, fault) != null;
    }
}
