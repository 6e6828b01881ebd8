package org.yanxun.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CookieJarTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_sessions_cookie_ends_with_the_browser_and_is_out_of_reach_of_scripts() {
        CookieJar.putSession("token", request, response);

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("session=token")
                .contains("Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Max-Age", "Expires", "Domain");
    }

    @Test
    void a_known_device_is_known_for_a_year() {
        CookieJar.putDevice("name.signature", request, response);

        assertThat(response.getHeader("Set-Cookie")).contains("device=name.signature", "Max-Age=31536000");
    }

    @Test
    void what_is_taken_back_is_gone_at_once() {
        CookieJar.dropSession(request, response);

        assertThat(response.getHeader("Set-Cookie")).contains("session=;", "Max-Age=0", "Path=/");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void over_https_cookies_travel_over_https_only(boolean secure) {
        request.setSecure(secure);
        CookieJar.putSession("token", request, response);

        assertThat(String.valueOf(response.getHeader("Set-Cookie")).contains("Secure"))
                .isEqualTo(secure);
    }

    @Test
    void a_cookie_is_read_back_and_a_missing_one_is_empty() {
        assertThat(CookieJar.session(request)).isEmpty();
        assertThat(CookieJar.device(request)).isEmpty();

        request.setCookies(new Cookie("session", "token"), new Cookie("device", "name"));
        assertThat(CookieJar.session(request)).isEqualTo("token");
        assertThat(CookieJar.device(request)).isEqualTo("name");
    }
}
