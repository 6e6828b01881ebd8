package org.yanxun.shell.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.database.HouseTest;

/** What is so wrong that the container turns it away itself is answered in the same form and words. */
@HouseTest
class BareFaultsModuleTests {

    @LocalServerPort
    private int port;

    @Test
    void a_program_gets_a_problem_document_for_an_address_that_hides_a_slash() throws IOException {
        assertThat(answer("/api/v1/plans/%2F", "en"))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("application/problem+json")
                .contains("\"status\":400", "What was sent cannot be read")
                .doesNotContain("<html", "Tomcat");
    }

    @Test
    void so_it_does_for_a_header_without_end() throws IOException {
        assertThat(answer("/api/v1/me", "a".repeat(20_000)))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("application/problem+json");
    }

    @Test
    void so_it_does_for_an_address_without_end() throws IOException {
        assertThat(answer("/api/v1/people?q=" + "a".repeat(20_000), ""))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("application/problem+json")
                .contains("\"status\":400");
    }

    @Test
    void a_person_gets_one_line_in_the_language_asked_for_or_the_houses_own() throws IOException {
        assertThat(answer("/plans/%2F", "zh-CN"))
                .startsWith("HTTP/1.1 400")
                .contains("送来的内容读不懂")
                .doesNotContain("<html", "Tomcat");
        assertThat(answer("/plans/%2F", "")).contains("送來的內容讀不懂");
    }

    private String answer(String address, String language) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var wish = language.isEmpty() ? "" : "Accept-Language: " + language + "\r\n";
            var call = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + wish + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
