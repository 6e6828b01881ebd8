package org.yanxun.shell.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;
import org.yanxun.shell.speech.Language;

/** Which language a request wants: what was chosen before, else what the browser asks for. */
final class LanguageChoice {

    /** The cookie that remembers the choice. */
    static final String COOKIE = "lang";

    private LanguageChoice() {}

    static Language of(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null) {
            return Language.tagged(chosen.getValue()).orElse(Language.HANT);
        }
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Language.HANT
                : Language.nearestTo(request.getLocale());
    }
}
