package org.yanxun.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.yanxun.access.TestActors;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.frame.MenuItem;
import org.yanxun.shell.route.CurrentActor;
import org.yanxun.shell.speech.Words;
import org.yanxun.shell.start.Templates;

class ScreenRendererTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/board");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final KeptScreens kept = new KeptScreens();
    private final ScreenRenderer renderer = new ScreenRenderer(
            new Templates().templateEngine(),
            new Pages(
                    new Words(),
                    List.of(
                            new MenuItem(20, "shell.save", "/second", Set.of(Role.TEACHER)),
                            new MenuItem(10, "shell.search", "/first", Set.of(Role.TEACHER, Role.BUREAU)),
                            new MenuItem(30, "shell.cancel", "/third", Set.of(Role.BUREAU))),
                    List.of(),
                    List.of()),
            kept);

    @Test
    void a_redirect_is_seen_other_and_nothing_else() throws IOException {
        renderer.send(Redirect.to("/year").saying("shell.save"), request, response);

        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/year?said=shell.save");
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void a_page_comes_whole_with_its_length_and_is_kept_by_nobody() throws IOException {
        renderer.send(FaultScreen.of(HttpStatus.CONFLICT, "滿了"), request, response);

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
        assertThat(response.getContentAsString()).startsWith("<!DOCTYPE html>").contains("滿了");
    }

    @Test
    void the_menu_holds_the_places_of_the_hat_in_their_order() throws IOException {
        CurrentActor.set(request, TestActors.somebody(Role.TEACHER));
        renderer.send(new FaultScreen(HttpStatus.OK, List.of(), WaysOn.NONE), request, response);
        String page = response.getContentAsString();

        assertThat(page.indexOf("href=\"/first\"")).isPositive().isLessThan(page.indexOf("href=\"/second\""));
        assertThat(page).doesNotContain("/third");
    }

    @Test
    void what_a_person_wrote_never_becomes_part_of_the_page() throws IOException {
        renderer.send(FaultScreen.of(HttpStatus.OK, "<script>alert(1)</script>"), request, response);

        assertThat(response.getContentAsString()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void a_query_cannot_break_out_of_the_links_it_is_kept_in() throws IOException {
        request.setQueryString("q=\"><script>alert(1)</script>");
        renderer.send(new FaultScreen(HttpStatus.OK, List.of(), WaysOn.NONE), request, response);

        assertThat(response.getContentAsString()).doesNotContain("\"><script>alert");
    }

    @Test
    void the_language_of_a_page_is_changed_where_the_page_stands_with_all_of_its_query() throws IOException {
        request.setQueryString("q=a&page=2");
        renderer.send(new FaultScreen(HttpStatus.OK, List.of(), WaysOn.NONE), request, response);

        assertThat(response.getContentAsString()).contains("/language/en?back=%2Fboard%3Fq%3Da%26page%3D2");
        assertThat(response.getContentAsString()).doesNotContain(KeptScreens.PLACE);
    }

    @Test
    void a_page_that_a_form_drew_is_kept_and_its_language_is_changed_there() throws IOException {
        request.setMethod("POST");
        renderer.send(FaultScreen.of(HttpStatus.CONFLICT, "shell.fault.stale"), request, response);
        String place = place(response.getContentAsString());

        var later = new MockHttpServletResponse();
        var drawn = kept.find(UUID.fromString(place), Optional.empty()).orElseThrow();
        var asked = new MockHttpServletRequest("GET", KeptScreens.PLACE + place);
        asked.addHeader("Accept-Language", "en");
        renderer.sendAgain(drawn, KeptScreens.PLACE + place, asked, later);

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(later.getStatus()).isEqualTo(200);
        assertThat(later.getContentAsString()).contains("Somebody changed this meanwhile");
        assertThat(place(later.getContentAsString())).isEqualTo(place);
        assertThat(drawn.path()).isEqualTo("/board");
    }

    @Test
    void a_fault_of_the_container_is_told_where_it_happened() throws IOException {
        request.setRequestURI("/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/no/such/page");
        request.setAttribute(RequestDispatcher.ERROR_METHOD, "GET");
        request.setAttribute(RequestDispatcher.ERROR_QUERY_STRING, "q=1");
        renderer.send(FaultScreen.of(HttpStatus.NOT_FOUND, "shell.fault.notThere"), request, response);

        assertThat(response.getContentAsString()).contains("back=%2Fno%2Fsuch%2Fpage%3Fq%3D1");
    }

    private static String place(String page) {
        Matcher found = Pattern.compile("back=%2Fagain%2F([0-9a-f-]{36})").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
