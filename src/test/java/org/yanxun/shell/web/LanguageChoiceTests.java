package org.yanxun.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.speech.Language;

class LanguageChoiceTests {

    private final LanguageController controller = new LanguageController();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");

    @ParameterizedTest
    @CsvSource({"zh-Hans, HANS", "en, EN", "EN, EN", "zh-Hant, HANT", "tlh, HANT", "'', HANT"})
    void what_was_chosen_before_counts(String cookie, Language language) {
        request.setCookies(new Cookie("lang", cookie));
        request.addHeader("Accept-Language", "en-GB");

        assertThat(LanguageChoice.of(request)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, EN", "zh-CN, HANS", "zh-TW, HANT", "de, HANT"})
    void else_what_the_browser_asks_for(String wish, Language language) {
        request.addPreferredLocale(java.util.Locale.forLanguageTag(wish));
        request.addHeader("Accept-Language", wish);

        assertThat(LanguageChoice.of(request)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-Hans | HANS",
                "zh-Hans-CN,zh;q=0.9,en;q=0.8 | HANS",
                "zh-Hant-CN | HANT",
                "en;q=0.5,zh-CN;q=0.9 | HANS",
                "* | HANT",
                "'' | HANT",
                ";;; | HANT",
                ", | HANT",
                "zh_CN_x-!! | HANT"
            })
    void a_header_is_read_as_it_was_sent_and_a_mangled_one_does_no_harm(String wish, Language language) {
        request.addHeader("Accept-Language", wish);

        assertThat(LanguageChoice.of(request)).isEqualTo(language);
    }

    @Test
    void else_the_plans_own_language() {
        assertThat(LanguageChoice.of(request)).isEqualTo(Language.HANT);
    }

    @Test
    void choosing_keeps_the_choice_for_a_year_and_comes_back() {
        MockHttpServletResponse response = new MockHttpServletResponse();

        assertThat(controller.choose("en", "/roster?q=x", request, response).location())
                .isEqualTo("/roster?q=x");
        assertThat(response.getHeader("Set-Cookie"))
                .contains("lang=en", "Max-Age=31536000", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void over_https_the_choice_travels_over_https_only() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        request.setSecure(true);
        controller.choose("zh-Hans", "/", request, response);

        assertThat(response.getHeader("Set-Cookie")).contains("Secure");
    }

    @ParameterizedTest
    @CsvSource({"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void the_way_back_never_leads_out_of_the_house(String back) {
        assertThat(controller
                        .choose("en", back, request, new MockHttpServletResponse())
                        .location())
                .isEqualTo("/");
    }

    @Test
    void a_language_we_do_not_speak_is_not_there() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> controller.choose("tlh", "/", request, new MockHttpServletResponse()))
                .isInstanceOf(NotThere.class);
    }
}
