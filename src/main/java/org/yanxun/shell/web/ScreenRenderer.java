package org.yanxun.shell.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;

/** Draws the {@link Screen} that a handler returns. */
@Component
class ScreenRenderer implements HandlerMethodReturnValueHandler {

    private final TemplateEngine templates;
    private final Pages pages;

    ScreenRenderer(TemplateEngine templates, Pages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Screen.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        var response = request.getNativeResponse(HttpServletResponse.class);
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (value instanceof Screen screen && response != null && servletRequest != null) {
            send(screen, servletRequest, response);
        }
    }

    /** Writes the screen as the whole answer. */
    void send(Screen screen, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (screen instanceof Redirect redirect) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", redirect.location());
            return;
        }
        var output = new Utf8ByteOutput();
        templates.render(screen.template(), Map.of("page", pages.around(request), "it", screen), output);
        response.setStatus(screen.status().value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        byte[] page = output.toByteArray();
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
