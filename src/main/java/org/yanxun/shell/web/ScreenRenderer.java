package org.yanxun.shell.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.yanxun.shell.Page;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.web.KeptScreens.Kept;
import org.yanxun.shell.web.KeptScreens.Reader;

/** Draws the {@link Screen} that a handler returns. */
@Component
class ScreenRenderer implements HandlerMethodReturnValueHandler {

    private final TemplateEngine templates;
    private final Pages pages;
    private final KeptScreens kept;

    ScreenRenderer(TemplateEngine templates, Pages pages, KeptScreens kept) {
        this.templates = templates;
        this.pages = pages;
        this.kept = kept;
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
        Call call = Call.of(request);
        String again = call.onlyLooks() ? "" : kept.keep(new Kept(screen.keptAs(), call.path(), Reader.of(request)));
        write(screen, pages.around(request, call, again), screen.status(), response);
    }

    /** Writes a screen that a form drew once more: nothing was done this time, so nothing went wrong. */
    void sendAgain(Kept drawn, String again, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Page page = pages.around(request, new Call("GET", drawn.path(), ""), again);
        write(drawn.screen(), page, HttpStatus.OK, response);
    }

    private void write(Screen screen, Page page, HttpStatus status, HttpServletResponse response) throws IOException {
        var output = new Utf8ByteOutput();
        templates.render(screen.template(), Map.of("page", page, "it", screen), output);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        byte[] whole = output.toByteArray();
        response.setContentLength(whole.length);
        response.getOutputStream().write(whole);
    }
}
