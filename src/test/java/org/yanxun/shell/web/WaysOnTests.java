package org.yanxun.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;
import org.yanxun.shell.fault.Outage;
import org.yanxun.shell.web.WaysOn.Way;

class WaysOnTests {

    private static final Call LOOK = new Call("GET", "/board/2026", "only=late");
    private static final Call SENT = new Call("POST", "/programme/classes", "");

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE"})
    void a_page_that_failed_can_be_asked_for_again(HttpStatus status) {
        WaysOn on = WaysOn.from(status, "", LOOK, Optional.of("/plans"));

        assertThat(on.ways()).extracting(Way::href).containsExactly("/board/2026?only=late", "/plans", "/");
        assertThat(on.advice()).isEmpty();
    }

    @Test
    void asking_again_never_leads_out_of_the_house() {
        Call strange = new Call("GET", "//elsewhere.example", "");

        assertThat(WaysOn.from(HttpStatus.INTERNAL_SERVER_ERROR, "", strange, Optional.empty())
                        .ways())
                .extracting(Way::href)
                .containsOnly("/");
    }

    @ParameterizedTest
    @EnumSource(names = {"FORBIDDEN", "NOT_FOUND"})
    void from_what_one_may_not_see_the_way_leads_back_to_where_one_was(HttpStatus status) {
        assertThat(WaysOn.from(status, "", LOOK, Optional.of("/plans?x=1")).ways())
                .containsExactly(new Way("/plans?x=1", "shell.way.back", false), new Way("/", "shell.home", false));
        assertThat(WaysOn.from(status, "", LOOK, Optional.of("/board/2026?only=late"))
                        .ways())
                .as("back to itself is no way")
                .hasSize(1);
        assertThat(WaysOn.from(status, "", LOOK, Optional.empty()).ways()).hasSize(1);
    }

    @Test
    void what_was_sent_without_being_signed_in_leads_to_the_sign_in_beside_and_to_the_form() {
        WaysOn on = WaysOn.from(HttpStatus.UNAUTHORIZED, "", SENT, Optional.of("/programme/classes/new?id=1"));

        assertThat(on.advice()).isEqualTo("shell.way.typed");
        assertThat(on.ways().getFirst())
                .isEqualTo(new Way("/sign-in?next=%2Fprogramme%2Fclasses%2Fnew%3Fid%3D1", "shell.way.signIn", true));
        assertThat(WaysOn.from(HttpStatus.UNAUTHORIZED, "", SENT, Optional.empty())
                        .ways()
                        .getFirst()
                        .href())
                .isEqualTo("/sign-in?next=%2F");
    }

    @Test
    void what_was_not_saved_is_best_sent_again_from_where_one_is() {
        WaysOn on = WaysOn.from(HttpStatus.SERVICE_UNAVAILABLE, "shell.gone.sent", SENT, Optional.of("/plans"));

        assertThat(on.advice()).isEqualTo("shell.way.reload");
        assertThat(on.ways()).isEmpty();
    }

    @Test
    void what_may_have_been_saved_is_looked_for_first() {
        WaysOn lost = WaysOn.from(HttpStatus.SERVICE_UNAVAILABLE, Outage.UNSURE, SENT, Optional.of("/plans"));
        WaysOn broken = WaysOn.from(HttpStatus.INTERNAL_SERVER_ERROR, "", SENT, Optional.of("/plans"));

        assertThat(lost).isEqualTo(broken);
        assertThat(lost.advice()).isEqualTo("shell.way.look");
        assertThat(lost.ways()).extracting(Way::key).containsExactly("shell.way.open", "shell.home");
    }

    @Test
    void a_form_with_a_mistake_is_mended_by_going_back_to_it() {
        WaysOn on = WaysOn.from(HttpStatus.UNPROCESSABLE_CONTENT, "", SENT, Optional.of("/plans"));

        assertThat(on.advice()).isEqualTo("shell.fault.way");
        assertThat(on.ways()).hasSize(1);
    }
}
