package org.yanxun.access.gate;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.yanxun.access.session.ApiTokens;
import org.yanxun.access.session.Sessions;

/**
 * The chain before every handler. It lets everything through to the handlers, since each of them says who may call it and
 * the shell's guard refuses all else; it adds headers, refuses forged forms and finds out who is calling. There is no
 * servlet session.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "object-src 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "base-uri 'none'");

    @Bean
    SecurityFilterChain gate(
            HttpSecurity http, Sessions sessions, ApiTokens tokens, FirstRun firstRun, SizeGate sizeGate) {
        http.csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()).ignoringRequestMatchers(CallerFilter::showsToken))
                .exceptionHandling(faults -> faults.accessDeniedHandler(new ForgedForm()))
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(new FirstRunFilter(firstRun), CsrfFilter.class)
                .addFilterBefore(new CallerFilter(sessions, tokens), CsrfFilter.class)
                .addFilterBefore(sizeGate, CsrfFilter.class)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        return http.build();
    }

    @Bean
    Bounds bounds(
            @Value("${spring.servlet.multipart.max-file-size}") DataSize file,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize form,
            @Value("${yanxun.body.most:64MB}") DataSize body) {
        return new Bounds(file, form, body);
    }

    @Bean
    SizeGate sizeGate(Bounds bounds, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver faults) {
        return new SizeGate(bounds, faults);
    }

    /** The chain alone runs it, not the server beside it. */
    @Bean
    FilterRegistrationBean<SizeGate> sizeGateOnlyInTheChain(SizeGate sizeGate) {
        FilterRegistrationBean<SizeGate> registration = new FilterRegistrationBean<>(sizeGate);
        registration.setEnabled(false);
        return registration;
    }

    /** Nobody signs in through Spring's own ways; without this bean it would make up a user. */
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new AuthenticationServiceException("sign in at /sign-in");
        };
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName("csrf");
        repository.setCookiePath("/");
        repository.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return repository;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(self), microphone=(), geolocation=()"));
    }
}
