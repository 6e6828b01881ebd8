package org.yanxun.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

class ForgedFormTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_sign_in_that_was_open_too_long_begins_anew_and_keeps_its_way() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/sign-in");
        request.addParameter("next", "/check-in?x=1&y=2");
        handle(request);

        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location"))
                .isEqualTo("/sign-in?said=access.signIn.again&next=%2Fcheck-in%3Fx%3D1%26y%3D2");
    }

    @Test
    void it_leads_nowhere_outside_the_house() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/sign-in/first");
        request.addParameter("next", "//evil.example/");
        handle(request);

        assertThat(response.getHeader("Location")).endsWith("&next=%2F");
    }

    @Test
    void a_program_is_refused() throws Exception {
        handle(new MockHttpServletRequest("POST", "/api/v1/seats"));

        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void any_other_form_says_that_its_page_is_too_old() throws Exception {
        handle(new MockHttpServletRequest("POST", "/programme/classes"));

        assertThat(response.getForwardedUrl()).isEqualTo("/too-old");
    }

    private void handle(MockHttpServletRequest request) throws Exception {
        new ForgedForm().handle(request, response, new AccessDeniedException("no mark"));
    }
}
