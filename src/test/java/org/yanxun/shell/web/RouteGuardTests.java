package org.yanxun.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.yanxun.access.TestActors;
import org.yanxun.kernel.Role;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.route.CurrentActor;
import org.yanxun.shell.route.Open;
import org.yanxun.shell.route.SignedIn;

class RouteGuardTests {

    private final RouteGuard guard = new RouteGuard();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_stranger_who_opens_a_page_is_led_to_the_sign_in_and_back() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/roster");
        request.setQueryString("q=沈&page=2");

        assertThat(guard.preHandle(request, response, handler("signedIn"))).isFalse();
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/sign-in?next=%2Froster%3Fq%3D%E6%B2%88%26page%3D2");
    }

    @ParameterizedTest
    @CsvSource({"POST, /roster/people", "GET, /api/v1/people", "DELETE, /api/v1/seats/1", "POST, /api/v1/seats"})
    void a_stranger_who_sends_something_or_calls_the_api_is_told_to_sign_in(String method, String path)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);

        assertThat(guard.preHandle(request, response, handler("signedIn"))).isFalse();
        assertThat(response.getStatus()).isEqualTo(401);
    }

    @Test
    void another_hat_is_refused() throws Exception {
        assertThat(guard.preHandle(by(Role.TEACHER), response, handler("college")))
                .isFalse();
        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void the_right_hat_passes_and_nothing_is_written() throws Exception {
        assertThat(guard.preHandle(by(Role.COLLEGE), response, handler("college")))
                .isTrue();
        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void a_handler_that_says_nothing_is_closed_even_to_an_administrator() throws Exception {
        assertThat(guard.preHandle(by(Role.ADMINISTRATOR), response, handler("silent")))
                .isFalse();
        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void an_open_page_is_open_to_strangers() throws Exception {
        assertThat(guard.preHandle(new MockHttpServletRequest("GET", "/about"), response, handler("open")))
                .isTrue();
    }

    @Test
    void style_sheets_and_scripts_are_no_handlers_of_ours() throws IOException {
        assertThat(guard.preHandle(new MockHttpServletRequest("GET", "/static/yanxun.css"), response, new Object()))
                .isTrue();
    }

    private static MockHttpServletRequest by(Role role) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/somewhere");
        CurrentActor.set(request, TestActors.somebody(role));
        return request;
    }

    private static HandlerMethod handler(String name) throws NoSuchMethodException {
        return new HandlerMethod(new Handlers(), Handlers.class.getDeclaredMethod(name));
    }

    static class Handlers {
        @Open
        void open() {}

        @SignedIn
        void signedIn() {}

        @Allowed(Role.COLLEGE)
        void college() {}

        void silent() {}
    }
}
