package org.yanxun.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.yanxun.access.TestActors;
import org.yanxun.kernel.Role;
import org.yanxun.shell.route.CurrentActor;

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
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/programme/classes");
        CurrentActor.set(request, TestActors.somebody(Role.COLLEGE));
        handle(request);

        assertThat(response.getForwardedUrl()).isEqualTo("/too-old");
    }

    @Test
    void whoever_is_not_signed_in_any_more_is_told_to_sign_in() throws Exception {
        handle(new MockHttpServletRequest("POST", "/programme/classes"));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getForwardedUrl()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/first-run", "/sign-out"})
    void a_form_for_strangers_is_too_old_for_them_as_well(String path) throws Exception {
        handle(new MockHttpServletRequest("POST", path));

        assertThat(response.getForwardedUrl()).isEqualTo("/too-old");
    }

    private void handle(MockHttpServletRequest request) throws Exception {
        new ForgedForm().handle(request, response, new AccessDeniedException("no mark"));
    }
}
