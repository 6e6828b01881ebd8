package org.yanxun.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Open;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.way.SafePath;

/** Switches the language and comes back to the page where the reader was. */
@Controller
class LanguageController {

    @Open
    @GetMapping("/language/{tag}")
    Redirect choose(
            @PathVariable String tag,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language language = Language.tagged(tag).orElseThrow(NotThere::new);
        ResponseCookie cookie = ResponseCookie.from(LanguageChoice.COOKIE, language.tag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Redirect.to(SafePath.within(back));
    }
}
