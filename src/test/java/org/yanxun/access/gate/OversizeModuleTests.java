package org.yanxun.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** What is too large is refused in words, with the field named and nothing of it kept, over real HTTP. */
@HouseTest
class OversizeModuleTests {

    private static final long MEGABYTE = 1024 * 1024;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FILES = "multipart/form-data; boundary=yx";
    private static final String TOO_LARGE = "檔案：太大了，最多 20 MB。";

    private final TestActors people;
    private final JdbcClient client;

    @LocalServerPort
    private int port;

    @Autowired
    OversizeModuleTests(TestActors people, JdbcClient client) {
        this.people = people;
        this.client = client;
    }

    @Test
    void a_file_of_200_megabytes_is_refused_and_named_in_the_readers_language() {
        Reply chinese = visitor(Role.LIAISON).body("POST", "/roster/imports", FILES, file(200 * MEGABYTE));
        Reply english = visitor(Role.LIAISON)
                .with("Accept-Language", "en")
                .body("POST", "/roster/imports", FILES, file(200 * MEGABYTE));

        assertThat(chinese.status()).isEqualTo(413);
        assertThat(chinese.header("Content-Type")).startsWith("text/html");
        assertThat(chinese.body()).contains(TOO_LARGE, "什麼都沒有改動", "class=\"menu\"");
        assertThat(english.body()).contains("File: Too large: 20 MB at most.");
        assertThat(imports()).isZero();
    }

    @Test
    void a_file_just_over_the_bound_is_named_too() {
        Reply reply = visitor(Role.LIAISON).body("POST", "/roster/imports", FILES, file(21 * MEGABYTE));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains(TOO_LARGE);
        assertThat(imports()).isZero();
    }

    @Test
    void a_file_that_never_said_how_long_it_is_is_named_too() {
        Reply reply = visitor(Role.BUREAU).body("POST", "/plans", FILES, unmeasured(file(), 200 * MEGABYTE));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains(TOO_LARGE);
    }

    @Test
    void a_file_within_the_bound_is_looked_at_by_whom_it_is_for() {
        Reply reply = visitor(Role.LIAISON).body("POST", "/roster/imports", FILES, file(19 * MEGABYTE));

        assertThat(reply.status()).isNotEqualTo(413).isLessThan(500);
    }

    @Test
    void a_form_of_200_megabytes_names_the_field_that_holds_them() {
        Reply measured = visitor(Role.BUREAU).body("POST", "/plans", FORM, measured("year=2026&text=", 200 * MEGABYTE));
        Reply unmeasured =
                visitor(Role.BUREAU).body("POST", "/plans", FORM, unmeasured("year=2026&text=", 60 * MEGABYTE));

        assertThat(measured.status()).isEqualTo(413);
        assertThat(measured.body()).contains("文本：太大了，最多 24 MB。");
        assertThat(unmeasured.status()).isEqualTo(413);
        assertThat(unmeasured.body()).contains("太大了，最多");
    }

    @Test
    void a_form_whose_largest_field_has_no_readable_name_is_refused_all_the_same() {
        Reply reply = visitor(Role.BUREAU).body("POST", "/plans", FORM, measured("year=2026&te%x=", 30 * MEGABYTE));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains("太大了，最多");
    }

    @Test
    void a_program_gets_a_problem_document_that_names_the_body() {
        for (BodyPublisher body : List.of(
                measured("{\"name\":\"", 200 * MEGABYTE), unmeasured("{\"rows\":[{}],\"x\":[", 200 * MEGABYTE))) {
            Reply reply = visitor(Role.LIAISON).body("POST", "/api/v1/roster-imports", "application/json", body);

            assertThat(reply.status()).isEqualTo(413);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
            assertThat(reply.body())
                    .contains("\"status\":413", "\"field\":\"body\"", "\"code\":\"shell.fault.most\"", "64 MB");
        }
        assertThat(imports()).isZero();
    }

    @Test
    void a_stranger_learns_the_same_and_leaves_nothing() {
        Reply reply = Visitor.anonymous(port).body("POST", "/roster/imports", FILES, file(200 * MEGABYTE));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains(TOO_LARGE).doesNotContain("class=\"menu\"");
    }

    @Test
    void the_house_answers_on_while_it_refuses() {
        Visitor liaison = visitor(Role.LIAISON);
        for (int time = 0; time < 5; time++) {
            assertThat(liaison.body("POST", "/roster/imports", FILES, file(30 * MEGABYTE))
                            .status())
                    .isEqualTo(413);
            assertThat(liaison.get("/about").status()).isEqualTo(200);
        }
    }

    private Visitor visitor(Role role) {
        return people.visitor(role);
    }

    private int imports() {
        return client.sql("select count(*) from roster.import_job where district_id = :district")
                .param("district", people.district().value())
                .query(Integer.class)
                .single();
    }

    private static String file() {
        return "--yx\r\nContent-Disposition: form-data; name=\"on\"\r\n\r\n2026-09-01\r\n"
                + "--yx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"roster.xlsx\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
    }

    private static BodyPublisher file(long size) {
        return measured(file(), size);
    }

    private static BodyPublisher measured(String head, long size) {
        return BodyPublishers.fromPublisher(unmeasured(head, size), length(head) + size + length(tail(head)));
    }

    private static BodyPublisher unmeasured(String head, long size) {
        return BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                Collections.enumeration(List.of(stream(head), new Nines(size), stream(tail(head))))));
    }

    private static String tail(String head) {
        return head.startsWith("--") ? "\r\n--yx--\r\n" : "";
    }

    private static long length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many nines, made as they are read. */
    private static final class Nines extends InputStream {

        private long left;

        Nines(long many) {
            left = many;
        }

        @Override
        public int read() {
            return left-- > 0 ? '9' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int many = (int) Math.min(length, left);
            java.util.Arrays.fill(into, from, from + many, (byte) '9');
            left -= many;
            return many;
        }
    }
}
