package org.yanxun.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** What no server can read is the sender's mistake, told in words: never a fault of the house, and never called too large. */
@HouseTest
class UnreadableModuleTests {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String UNREADABLE = "送來的內容讀不懂";

    private final TestActors people;

    @LocalServerPort
    private int port;

    @Autowired
    UnreadableModuleTests(TestActors people) {
        this.people = people;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roster?q=%zz", "/classes?category=%e", "/sign-in?next=%zz"})
    void an_address_with_a_broken_escape_is_answered_with_a_page(String address) {
        assertThat(asked(address)).startsWith("HTTP/1.1 400").contains("text/html", UNREADABLE);
    }

    @Test
    void a_program_gets_a_problem_document() {
        assertThat(asked("/api/v1/people?q=%zz"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"status\":400");
    }

    @Test
    void a_form_with_a_broken_escape_is_not_too_large() {
        Reply reply = liaison().body("POST", "/language", FORM, BodyPublishers.ofString("x=%zz"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains(UNREADABLE);
    }

    @Test
    void a_form_of_thousands_of_fields_is_not_read() {
        String fields = IntStream.range(0, 20_000).mapToObj(n -> "f" + n + "=1").collect(Collectors.joining("&"));
        Reply reply = liaison().body("POST", "/language", FORM, BodyPublishers.ofString(fields));

        assertThat(reply.status()).isIn(400, 413);
        assertThat(reply.body()).contains("role=\"alert\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=yx", "multipart/mixed; boundary=yx"})
    void a_form_without_its_bounds_is_told_so(String type) {
        Reply reply = liaison().body("POST", "/roster/imports", type, BodyPublishers.ofString("--yx\r\nhalf"));

        assertThat(reply.status()).isBetween(400, 499);
        assertThat(reply.body()).contains("role=\"alert\"");
    }

    @Test
    void the_same_visitor_is_served_right_afterwards() {
        Visitor liaison = liaison();
        liaison.body("POST", "/roster/imports", "multipart/form-data", BodyPublishers.ofString("half"));

        assertThat(liaison.get("/roster?q=%E7%8E%8B").status()).isEqualTo(200);
    }

    private Visitor liaison() {
        return people.visitor(Role.LIAISON);
    }

    /** What the house answers to an address that Java's own client refuses to send. */
    private String asked(String address) {
        String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: session="
                + liaison().cookie("session") + "\r\n\r\n";
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
