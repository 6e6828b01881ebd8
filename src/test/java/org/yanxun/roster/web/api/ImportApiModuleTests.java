package org.yanxun.roster.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Soon;
import org.yanxun.roster.web.load.SomeUpload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class ImportApiModuleTests {

    private static final String PATH = "/api/v1/roster-imports";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestActors people;
    private final JdbcClient jdbc;

    @Autowired
    ImportApiModuleTests(TestActors people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    @Test
    void a_file_that_is_no_sheet_is_a_problem_that_names_the_field() {
        for (byte[] file : new byte[][] {
            SomeUpload.picture(),
            SomeUpload.pdf(),
            new byte[0],
            SomeUpload.csv(),
            "一,二\n".getBytes(StandardCharsets.UTF_8)
        }) {
            Reply reply = bureau().upload(PATH, "名冊.xlsx", file, "effectiveOn", "2013-09-01");

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
            JsonNode error = JSON.readTree(reply.body()).get("errors").get(0);
            assertThat(error.get("field").asString()).isEqualTo("file");
            assertThat(error.get("message").asString()).isNotBlank();
        }
    }

    @Test
    void a_missing_column_is_named() {
        byte[] sheet = "工號,姓名\nA1,王芳\n".getBytes(StandardCharsets.UTF_8);

        Reply reply = bureau().upload(PATH, "名冊.csv", sheet, "effectiveOn", "2013-09-01");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("缺少欄位：單位代碼").contains("document.sheet.missing");
        Reply english =
                bureau().with("Accept-Language", "en").upload(PATH, "名冊.csv", sheet, "effectiveOn", "2013-09-01");
        assertThat(english.body()).contains("Missing column: Organisation code (單位代碼).");
    }

    @Test
    void a_wrong_day_is_named() {
        byte[] sheet = SomeUpload.csv("A1,王芳,,01,,,,");

        assertThat(bureau().upload(PATH, "名冊.csv", sheet, "effectiveOn", "九月").body())
                .contains("\"field\":\"effectiveOn\"");
        assertThat(bureau().upload(PATH, "名冊.csv", sheet).status()).isEqualTo(422);
    }

    @Test
    void a_file_beyond_the_limit_is_refused_as_too_large() {
        Reply reply = bureau().upload(PATH, "名冊.csv", new byte[(20 << 20) + 1], "effectiveOn", "2013-09-01");

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains("20 MB");
    }

    @Test
    void wrong_rows_are_told_in_words_and_the_others_can_be_applied() {
        byte[] sheet = SomeUpload.workbook("01");

        Reply taken = bureau().upload(PATH, "名冊.xlsx", sheet, "effectiveOn", "2013-09-01");
        assertThat(taken.status()).isEqualTo(202);
        String address = PATH + "/" + JSON.readTree(taken.body()).get("id").asString();
        JsonNode ready = awaited(address);

        assertThat(ready.get("preview").get("wrongRows").asInt()).isEqualTo(2);
        JsonNode first = ready.get("wrongs").get(0);
        assertThat(first.get("row").asInt()).isEqualTo(3);
        assertThat(first.get("column").asString()).isEqualTo("idNumber");
        assertThat(first.get("message").asString()).contains("長數字");
        assertThat(ready.get("wrongs").get(1).get("code").asString()).isEqualTo("document.cell.formula");
        assertThat(bureau().get(address + "/mistakes").body()).startsWith("PK");
        assertThat(bureau().json("POST", address + "/apply", "{}").status()).isEqualTo(409);
        assertThat(bureau().json("POST", address + "/apply?validOnly=true", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(bureau().get("/api/v1/people?q=W3").body()).contains("趙敏");
        assertThat(bureau().get("/api/v1/people?q=W1").body()).doesNotContain("王芳");
    }

    @Test
    void rows_are_sent_without_a_file_and_again_change_nothing() {
        String rows = """
                {"effectiveOn": "2013-09-01", "rows": [
                  {"staffNumber": "J1", "name": "阿依古麗·買買提", "code": "01", "subject": "英語"},
                  {"staffNumber": "J2", "name": "馮遠", "code": "01", "from": "2013年2月"}]}
                """;
        JsonNode first = read(bureau().json("POST", PATH, rows), 201);
        assertThat(first.get("preview").get("joined").asInt()).isEqualTo(2);
        read(bureau().json("POST", PATH + "/" + first.get("id").asString() + "/apply", "{}"), 200);

        JsonNode second = read(bureau().json("POST", PATH, rows), 201);

        assertThat(second.get("preview").get("unchanged").asInt()).isEqualTo(2);
        assertThat(second.get("preview").get("joined").asInt()).isZero();
    }

    @Test
    void a_column_that_is_not_known_is_told_and_not_dropped_without_a_word() {
        String rows = """
                {"effectiveOn": "2013-09-01", "rows": [
                  {"staffNumber": "J8", "name": "馮遠", "code": "01", "idnumber": "1", "colour": "red"}]}
                """;

        JsonNode checked = read(bureau().json("POST", PATH, rows), 201);

        assertThat(checked.get("state").asString()).isEqualTo("READY");
        assertThat(checked.at("/refusedFor/code").asString()).isEqualTo("roster.import.unreadColumns");
        assertThat(checked.at("/refusedFor/message").asString()).contains("colour、idnumber");
    }

    @Test
    void rows_without_a_day_or_without_rows_are_named() {
        assertThat(bureau().json("POST", PATH, "{\"rows\": []}").body()).contains("\"field\":\"rows\"");
        assertThat(bureau().json("POST", PATH, "{\"rows\": [{\"name\": \"王芳\"}]}")
                        .body())
                .contains("\"field\":\"effectiveOn\"");
        assertThat(bureau().json("POST", PATH, "{").status()).isEqualTo(400);
    }

    @Test
    void why_an_upload_was_refused_is_told_in_the_callers_language() {
        String rows =
                "{\"effectiveOn\":\"2025-09-01\",\"rows\":[{\"staffNumber\":\"R1\",\"name\":\"馮退\",\"code\":\"01\"}]}";
        JsonNode checked = read(bureau().json("POST", PATH, rows), 201);
        assertThat(checked.get("progress").asInt()).isEqualTo(100);
        assertThat(checked.path("refusedFor").isObject()).isFalse();
        String id = checked.get("id").asString();
        jdbc.sql("update roster.import_job set state = 'REFUSED', refused_for = 'roster.import.failed'"
                        + " where district_id = :district and id = cast(:id as uuid)")
                .param("district", people.district().value())
                .param("id", id)
                .update();

        Visitor reader = bureau().with("Accept-Language", "en");
        JsonNode refused = read(reader.get(PATH + "/" + id), 200);
        JsonNode line = read(reader.get(PATH + "?limit=1"), 200).get("items").get(0);

        assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
        for (JsonNode told : List.of(refused, line)) {
            assertThat(told.get("id").asString()).isEqualTo(id);
            assertThat(told.get("refusedFor").get("code").asString()).isEqualTo("roster.import.failed");
            assertThat(told.get("refusedFor").get("message").asString()).startsWith("The check broke off");
        }
        assertThat(bureau().get(PATH + "/" + id).body()).contains("檢查時出了差錯");
        jdbc.sql("update roster.import_job set refused_for = 'document.sheet.rows', refused_with = '{60000}'"
                        + " where district_id = :district and id = cast(:id as uuid)")
                .param("district", people.district().value())
                .param("id", id)
                .update();
        assertThat(bureau().get(PATH + "/" + id).body()).contains("最多 60000 列");
        assertThat(bureau().get("/roster/imports/" + id).body()).contains("最多 60000 列");
    }

    @Test
    void an_import_belongs_to_its_scope() {
        Visitor liaison = people.visitor(Role.LIAISON);
        String rows = "{\"effectiveOn\": \"2013-09-01\", \"rows\": [{\"staffNumber\": \"K1\", \"name\": \"王芳\","
                + " \"code\": \"02\"}]}";

        JsonNode own = read(liaison.json("POST", PATH, rows), 201);
        assertThat(own.get("wrongs").get(0).get("code").asString()).isEqualTo("roster.import.unknownOrganisation");
        String district = read(bureau().json("POST", PATH, rows), 201).get("id").asString();
        assertThat(liaison.get(PATH + "/" + district).status()).isEqualTo(404);
        assertThat(liaison.json("POST", PATH + "/" + district + "/apply", "{}").status())
                .isEqualTo(404);
        assertThat(people.visitor(Role.TEACHER).json("POST", PATH, rows).status())
                .isEqualTo(403);
    }

    private Visitor bureau() {
        return people.visitor(Role.BUREAU);
    }

    private JsonNode awaited(String address) {
        Visitor bureau = bureau();
        JsonNode now = Soon.until(
                () -> read(bureau.get(address), 200),
                job -> !job.get("state").asString().equals("CHECKING"));
        assertThat(now.get("state").asString()).isEqualTo("READY");
        return now;
    }

    private static JsonNode read(Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        return JSON.readTree(reply.body());
    }
}
