package org.yanxun.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file a plan came in goes back as it came, to whoever may read the plan. */
@HouseTest
class OriginalModuleTests {

    private static final String TEXT = "试区2031年师训计划\r\n一、全员\r\n选送2名校长。\r\n";
    private static final byte[] BYTES = TEXT.getBytes(Charset.forName("GB18030"));
    private static final String NAME = "二〇三一年计划 (终稿).txt";

    private final TestActors people;
    private final Visitor bureau;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Autowired
    OriginalModuleTests(TestActors people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
        bureau = people.visitor(Role.BUREAU);
    }

    @Test
    void a_file_goes_back_byte_for_byte_under_its_own_name_on_the_page_and_by_program() throws Exception {
        String id = id();
        assertThat(bureau.upload("/plans", NAME, BYTES, "id", id).status()).isEqualTo(303);
        assertThat(bureau.get("/plans/" + id).body()).contains("下載原件 " + NAME, "href=\"/plans/" + id + "/original\"");
        for (String path : List.of("/plans/" + id, "/api/v1/plans/" + id)) {
            Download file = download(path + "/original");
            assertThat(file.bytes()).isEqualTo(BYTES);
            assertThat(file.type()).isEqualTo("text/plain");
            assertThat(file.disposition())
                    .startsWith("attachment")
                    .contains("filename*=UTF-8''"
                            + URLEncoder.encode(NAME, StandardCharsets.UTF_8)
                                    .replace("+", "%20")
                                    .replace("(", "%28")
                                    .replace(")", "%29"));
            assertThat(file.guarded()).isEqualTo("nosniff");
        }
        JsonNode original = read(bureau.get("/api/v1/plans/" + id)).get("original");
        assertThat(original.get("name").asString()).isEqualTo(NAME);
        assertThat(original.get("size").asInt()).isEqualTo(BYTES.length);
        assertThat(original.get("sha256").asString()).isEqualTo(sha256(BYTES));
    }

    @Test
    void a_file_given_by_program_is_kept_too_and_the_same_again_is_one() throws Exception {
        String id = id();
        for (int n = 0; n < 2; n++) {
            assertThat(bureau.upload("/api/v1/plans", NAME, BYTES, "id", id).status())
                    .isEqualTo(201);
        }
        assertThat(download("/api/v1/plans/" + id + "/original").bytes()).isEqualTo(BYTES);
        assertThat(originals()).isEqualTo(1);
    }

    @Test
    void a_pasted_text_has_no_file_and_is_handed_out_as_text() throws Exception {
        String id = id();
        bureau.post("/plans", "id", id, "text", TEXT);
        Download file = download("/plans/" + id + "/original");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(file.type()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(file.disposition()).contains(".txt");
        assertThat(read(bureau.get("/api/v1/plans/" + id)).get("original").isNull())
                .isTrue();
        assertThat(bureau.get("/plans/" + id).body()).contains("下載原文（.txt）").doesNotContain("SHA-256");
        assertThat(originals()).isZero();
    }

    @Test
    void another_file_under_the_same_identity_never_stands_with_a_text_that_is_not_its_own() throws Exception {
        String id = id();
        bureau.post("/plans", "id", id, "text", TEXT);
        byte[] other = "试区2031年师训计划\n一、别的\n选送9名校长。\n".getBytes(StandardCharsets.UTF_8);
        bureau.upload("/plans", "別的.txt", other, "id", id);
        assertThat(originals()).isZero();
        assertThat(new String(download("/plans/" + id + "/original").bytes(), StandardCharsets.UTF_8))
                .isEqualTo(TEXT);
    }

    @Test
    void whoever_may_not_read_the_plan_gets_no_file() throws Exception {
        String id = id();
        bureau.upload("/plans", NAME, BYTES, "id", id);
        Visitor teacher = people.visitor(Role.TEACHER);
        for (String path : List.of("/plans/" + id + "/original", "/api/v1/plans/" + id + "/original")) {
            assertThat(teacher.get(path).status()).as(path).isEqualTo(404);
            assertThat(people.elsewhere().visitor(Role.BUREAU).get(path).status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(people.visitor(Role.COLLEGE).get(path).status()).as(path).isEqualTo(200);
        }
        bureau.post("/plans/" + id + "/adopt");
        assertThat(teacher.get("/plans/" + id + "/original").status()).isEqualTo(200);
        assertThat(bureau.get("/plans/" + id() + "/original").status()).isEqualTo(404);
    }

    private long originals() {
        return jdbc.sql("select count(*) from plan.original where district_id = ?")
                .param(people.district().value())
                .query(Long.class)
                .single();
    }

    private Download download(String path) throws IOException {
        HttpURLConnection call = (HttpURLConnection)
                URI.create("http://localhost:" + port + path).toURL().openConnection();
        call.setRequestProperty("Cookie", "session=" + people.cookie(Role.BUREAU));
        assertThat(call.getResponseCode()).as(path).isEqualTo(200);
        Map<String, List<String>> headers = call.getHeaderFields();
        try (InputStream body = call.getInputStream()) {
            return new Download(
                    body.readAllBytes(),
                    String.valueOf(call.getContentType()),
                    String.join(",", headers.getOrDefault("Content-Disposition", List.of())),
                    String.join(",", headers.getOrDefault("X-Content-Type-Options", List.of())));
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Download(byte[] bytes, String type, String disposition, String guarded) {}

    private static String sha256(byte[] bytes) throws java.security.NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String id() {
        return com.github.f4b6a3.uuid.UuidCreator.getTimeOrderedEpoch().toString();
    }

    private static JsonNode read(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(reply.body());
    }
}
