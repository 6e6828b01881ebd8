package org.yanxun.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

/** Hands the words in the reader's language to a handler that asks for a {@link Speech}. */
@Component
class SpeechArgument implements HandlerMethodArgumentResolver {

    private final Words words;

    SpeechArgument(Words words) {
        this.words = words;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Speech.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        @Nullable HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
        return words.in(servletRequest == null ? Language.HANT : LanguageChoice.of(servletRequest));
    }
}
