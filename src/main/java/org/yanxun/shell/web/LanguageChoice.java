package org.yanxun.shell.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;
import org.yanxun.shell.speech.Language;

/** Which language a request wants: what was chosen before, else what the browser asks for. */
final class LanguageChoice {

    /** The cookie that remembers the choice. */
    static final String COOKIE = "lang";

    private LanguageChoice() {}

    /** What is wished for most; read here since the server takes the script in {@code zh-Hans} for something else. */
    private static Locale first(String wished) {
        try {
            return Locale.LanguageRange.parse(wished).stream()
                    .findFirst()
                    .map(first -> Locale.forLanguageTag(first.getRange()))
                    .orElse(Locale.ROOT);
        } catch (IllegalArgumentException mangled) {
            return Locale.ROOT;
        }
    }

    static Language of(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null) {
            return Language.tagged(chosen.getValue()).orElse(Language.HANT);
        }
        String wished = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return wished == null ? Language.HANT : Language.nearestTo(first(wished));
    }
}
