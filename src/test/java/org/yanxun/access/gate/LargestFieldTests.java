package org.yanxun.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LargestFieldTests {

    @ParameterizedTest
    @CsvSource({
        "a=1&text=long+words&b=2, text",
        "text=long+words, text",
        "a=1&b=, a",
        "a&b=1, b",
        "=no name, ''",
        "a=1=2=3=4&b=12345, a",
        "'', ''",
    })
    void the_field_that_holds_most_is_named(String body, String field) throws IOException {
        assertThat(Sent.FIELDS.largest(stream(body), 1_000)).isEqualTo(field);
    }

    @Test
    void a_name_is_read_as_it_was_meant() throws IOException {
        assertThat(Sent.FIELDS.largest(stream("sessions%5B0%5D.place=" + "x".repeat(500)), 1_000))
                .isEqualTo("sessions[0].place");
    }

    @Test
    void a_body_cut_into_pieces_is_the_same_body() {
        LargestField whole = new LargestField();
        LargestField pieces = new LargestField();
        byte[] body = "one=1&three=333&two=22".getBytes(StandardCharsets.UTF_8);
        whole.take(body, body.length);
        for (byte each : body) {
            pieces.take(new byte[] {each}, 1);
        }

        assertThat(pieces.name()).isEqualTo(whole.name()).isEqualTo("three");
    }

    @Test
    void a_name_without_end_is_not_kept_whole() throws IOException {
        assertThat(Sent.FIELDS.largest(stream("n".repeat(5_000)), 10_000)).hasSize(100);
    }

    @Test
    void of_files_the_one_that_comes_first_is_named() throws IOException {
        String body = """
                --x\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                token\r
                --x\r
                Content-Disposition: form-data; name="file"; filename="名冊.xlsx"\r
                Content-Type: application/octet-stream\r
                \r
                PK""";

        assertThat(Sent.FILES.largest(stream(body), 1)).isEqualTo("file");
        assertThat(Sent.FILES.largest(stream("--x\r\nno head at all"), 1)).isEqualTo("body");
    }

    @Test
    void a_body_without_fields_is_named_as_a_whole() throws IOException {
        assertThat(Sent.WHOLE.largest(stream("{\"rows\": []}"), 1)).isEqualTo("body");
    }

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data; boundary=x, FILES",
        "application/x-www-form-urlencoded, FIELDS",
        "APPLICATION/X-WWW-FORM-URLENCODED;charset=UTF-8, FIELDS",
        "application/json, WHOLE",
        ", WHOLE",
    })
    void a_request_says_what_it_brings(String type, Sent sent) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setContentType(type);

        assertThat(Sent.by(request)).isEqualTo(sent);
    }

    private static ByteArrayInputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }
}
