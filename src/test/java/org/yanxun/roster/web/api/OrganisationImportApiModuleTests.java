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
class OrganisationImportApiModuleTests {

    private static final String PATH = "/api/v1/organisation-imports";

    private final TestActors people;
    private final JdbcClient jdbc;

    @Autowired
    OrganisationImportApiModuleTests(TestActors people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    @Test
    void rows_are_checked_looked_at_and_applied() {
        String rows = """
                {"name":"新學年","effectiveOn":"2025-09-01","rows":[
                  {"code":"03","organisation":"湖畔國小","type":"國小"},
                  {"code":"01","organisation":"蛟川中心國小"},
                  {"code":"04","organisation":"分校","parent":"99","type":"國小"}]}
                """;
        JsonNode checked = read(bureau().json("POST", PATH, rows), 201);
        String one = PATH + "/" + checked.get("id").asString();

        assertThat(checked.get("preview").get("fresh").asInt()).isEqualTo(1);
        assertThat(checked.get("preview").get("renamed").asInt()).isEqualTo(1);
        assertThat(checked.get("wrongs").get(0).get("code").asString()).isEqualTo("roster.import.unknownParent");
        JsonNode renamed = read(bureau().get(one + "/changes?kind=RENAMED"), 200);
        JsonNode part = renamed.get("items").get(0).get("parts").get(0);
        assertThat(part.get("was").asString()).isEqualTo("蛟川國小");
        assertThat(part.get("becomes").asString()).isEqualTo("蛟川中心國小");
        assertThat(bureau().json("POST", one + "/apply", "{}").status()).isEqualTo(409);
        assertThat(bureau().get("/api/v1/organisations").body()).doesNotContain("湖畔國小");

        assertThat(read(bureau().json("POST", one + "/apply?validOnly=true", "{}"), 200)
                        .get("state")
                        .asString())
                .isEqualTo("APPLIED");
        assertThat(bureau().get("/api/v1/organisations").body()).contains("湖畔國小", "蛟川中心國小");
        assertThat(bureau().get(one + "/changes?kind=NOTHING").body()).contains("\"field\":\"kind\"");
    }

    @Test
    void a_sheet_is_taken_in_and_comes_back_with_its_mistakes() {
        byte[] sheet = "單位代碼,單位名稱,類型\n05,=1+1,國小\n06,東湖國小,國小\n".getBytes(StandardCharsets.UTF_8);
        JsonNode taken = read(administrator().upload(PATH, "單位.csv", sheet, "effectiveOn", "2025-09-01"), 202);
        String one = PATH + "/" + taken.get("id").asString();

        JsonNode ready = awaited(one);
        assertThat(ready.get("wrongs").get(0).get("code").asString()).isEqualTo("document.cell.formula");
        assertThat(read(administrator().get(one + "/wrongs?limit=1"), 200).get("items"))
                .hasSize(1);
        assertThat(administrator().get(one + "/mistakes").body()).contains("東湖國小", "這一格是公式");
        assertThat(administrator().json("DELETE", one, "").status()).isEqualTo(204);
        assertThat(administrator().json("DELETE", one, "").status()).isEqualTo(404);
    }

    @Test
    void what_is_no_sheet_of_organisations_is_a_problem_that_names_the_field() {
        for (byte[] file :
                new byte[][] {SomeUpload.picture(), new byte[0], "工號,姓名\nA1,王芳\n".getBytes(StandardCharsets.UTF_8)}) {
            Reply reply = bureau().upload(PATH, "單位.csv", file, "effectiveOn", "2025-09-01");

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.body()).contains("\"field\":\"file\"");
        }
        assertThat(bureau().json("POST", PATH, "{\"effectiveOn\":\"2025-09-01\",\"rows\":[]}")
                        .body())
                .contains("\"field\":\"rows\"");
    }

    @Test
    void imports_are_listed_each_kind_by_itself_and_for_those_who_may_see_it() {
        String schools =
                "{\"name\":\"單位\",\"effectiveOn\":\"2025-09-01\",\"rows\":[{\"code\":\"01\",\"organisation\":\"蛟川國小\"}]}";
        String teachers =
                "{\"name\":\"人員\",\"effectiveOn\":\"2025-09-01\",\"rows\":[{\"staffNumber\":\"J1\",\"name\":\"馮遠\",\"code\":\"01\"}]}";
        String organisations =
                read(bureau().json("POST", PATH, schools), 201).get("id").asString();
        String persons = read(bureau().json("POST", "/api/v1/roster-imports", teachers), 201)
                .get("id")
                .asString();

        assertThat(bureau().get(PATH).body()).contains(organisations, "單位").doesNotContain(persons);
        JsonNode list = read(bureau().get("/api/v1/roster-imports?limit=1"), 200);
        assertThat(list.get("items").get(0).get("id").asString()).isEqualTo(persons);
        assertThat(list.get("items").get(0).get("state").asString()).isEqualTo("READY");
        assertThat(bureau().get("/api/v1/roster-imports?limit=0").body()).contains("\"field\":\"limit\"");
        assertThat(administrator().get(PATH + "/" + persons).status()).isEqualTo(404);
        assertThat(bureau().get("/api/v1/roster-imports/" + organisations).status())
                .isEqualTo(404);
        assertThat(administrator().get("/api/v1/roster-imports").status()).isEqualTo(403);
        assertThat(people.visitor(Role.LIAISON).get(PATH).status()).isEqualTo(403);
        assertThat(read(people.visitor(Role.LIAISON).get("/api/v1/roster-imports"), 200)
                        .get("items"))
                .isEmpty();
    }

    @Test
    void why_an_upload_was_refused_is_told_in_the_callers_language() {
        String rows = "{\"effectiveOn\":\"2025-09-01\",\"rows\":[{\"code\":\"01\",\"organisation\":\"蛟川國小\"}]}";
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
    }

    @Test
    void who_joins_or_leaves_is_told_by_kind_page_by_page() {
        String rows = """
                {"effectiveOn":"2025-09-01","rows":[
                  {"staffNumber":"J1","name":"馮遠","code":"01"},{"staffNumber":"J2","name":"馮近","code":"01"}]}
                """;
        String one = "/api/v1/roster-imports/"
                + read(bureau().json("POST", "/api/v1/roster-imports", rows), 201)
                        .get("id")
                        .asString();

        JsonNode first = read(bureau().get(one + "/changes?kind=JOINED&limit=3"), 200);
        assertThat(first.get("items")).hasSize(3);
        assertThat(first.get("items").get(0).get("name").asString()).isEqualTo("馮遠");
        String next = first.get("next").asString();
        JsonNode rest = read(bureau().get(one + "/changes?kind=JOINED&limit=3&cursor=" + next), 200);
        assertThat(rest.get("items").get(0).get("name").asString()).isEqualTo("馮近");
        assertThat(rest.path("next").isString()).isFalse();
        assertThat(read(bureau().get(one + "/changes?kind=LEFT"), 200).get("items"))
                .isEmpty();
        assertThat(bureau().get(one + "/changes?kind=GONE").body()).contains("\"field\":\"kind\"");
        assertThat(people.visitor(Role.LIAISON)
                        .get(one + "/changes?kind=JOINED")
                        .status())
                .isEqualTo(404);
    }

    private JsonNode awaited(String address) {
        Visitor administrator = administrator();
        JsonNode now = Soon.until(
                () -> read(administrator.get(address), 200),
                job -> !job.get("state").asString().equals("CHECKING"));
        return now;
    }

    private Visitor bureau() {
        return people.visitor(Role.BUREAU);
    }

    private Visitor administrator() {
        return people.visitor(Role.ADMINISTRATOR);
    }

    private static JsonNode read(Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(reply.body());
    }
}
