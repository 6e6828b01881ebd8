package org.yanxun.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans over HTTP: given as text, as a file and by programs, read, put in force, and by whom. */
@HouseTest
class PlansModuleTests {

    private static final String TEXT = """
            試區2031年師訓計劃
            一、全員
            全年完成36學分，其中集中培訓10學分，網絡培訓6學分，校本研訓20學分。
            """;
    private static final String SIMPLIFIED = "试区2031年师训计划\n一、全员\n选送2名校长。\n";

    private final TestActors people;
    private final Visitor bureau;
    private final int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @Autowired
    PlansModuleTests(TestActors people) {
        this.people = people;
        bureau = people.visitor(Role.BUREAU);
    }

    @Test
    void a_pasted_text_is_read_and_shown() {
        Reply read = bureau.post("/plans", "id", id(), "text", TEXT, "year", "");
        assertThat(read.status()).isEqualTo(303);
        String page = bureau.get(read.location()).body();
        assertThat(page).contains("試區2031年師訓計劃", "36學分", "10 + 6 + 20 = 36", "2031 年");
        assertThat(bureau.get("/plans").body()).contains("試區2031年師訓計劃");
    }

    @Test
    void the_same_form_twice_is_one_draft() {
        String id = id();
        assertThat(bureau.post("/plans", "id", id, "text", TEXT).status()).isEqualTo(303);
        assertThat(bureau.post("/plans", "id", id, "text", TEXT).status()).isEqualTo(303);
        assertThat(versions(bureau)).hasSize(1);
    }

    @Test
    void a_file_in_the_habit_of_another_district_is_read_as_it_is() {
        byte[] bytes = SIMPLIFIED.getBytes(Charset.forName("GB18030"));
        Reply read = bureau.upload("/plans", "计划.txt", bytes, "id", id(), "text", "", "year", "");
        assertThat(read.status()).isEqualTo(303);
        assertThat(bureau.get(read.location()).body()).contains("选送");
        byte[] utf8 = ("\ufeff" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8);
        assertThat(bureau.upload("/plans", "plan.md", utf8, "id", id()).status())
                .isEqualTo(303);
    }

    @Test
    void a_program_gives_a_file_as_a_person_does_and_is_told_what_is_wrong_with_it() {
        String id = id();
        byte[] bytes = TEXT.getBytes(Charset.forName("GB18030"));
        Reply read = bureau.upload("/api/v1/plans", "計劃.txt", bytes, "id", id);
        assertThat(read.status()).isEqualTo(201);
        assertThat(read.body()).contains(id, "\"year\":2031");
        assertThat(bureau.upload("/api/v1/plans", "計劃.txt", bytes, "id", id).status())
                .isEqualTo(201);
        assertThat(versions(bureau)).hasSize(1);

        Reply wrong = bureau.upload("/api/v1/plans", "a.docx", new byte[] {'P', 'K', 3, 4, 0}, "year", "2031");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"file\"");
        assertThat(bureau.upload("/api/v1/plans", "a.txt", new byte[0]).status())
                .isEqualTo(422);
        Reply yearless = bureau.upload("/api/v1/plans", "a.txt", "一、做事。全年做事。".getBytes(StandardCharsets.UTF_8));
        assertThat(yearless.body()).contains("\"year\"");
        assertThat(people.visitor(Role.COLLEGE)
                        .upload("/api/v1/plans", "計劃.txt", bytes)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_file_that_cannot_be_read_is_told_at_the_file_and_the_text_stays() {
        Reply wrong = bureau.upload("/plans", "a.docx", new byte[] {'P', 'K', 3, 4, 0}, "id", id(), "text", "留著");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("留著").containsPattern("id=\"file\"[^>]*aria-invalid=\"true\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | '' | text", "一、做事。全年做事。 | '' | year", "一、做事。全年做事。 | abcd | year", "空話 | 2031 | text"})
    void what_is_wrong_is_told_at_its_field_and_what_was_typed_stays(String text, String typed, String field) {
        Reply wrong = bureau.post("/plans", "id", id(), "text", text, "year", typed);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .containsPattern("id=\"" + field + "\"[^>]*aria-invalid=\"true\"")
                .contains(text);
        assertThat(versions(bureau)).isEmpty();
    }

    @Test
    void a_draft_is_the_bureaus_and_the_colleges_alone_until_it_is_in_force() {
        String page = bureau.post("/plans", "id", id(), "text", TEXT).location().replaceAll("\\?.*", "");
        assertThat(people.visitor(Role.COLLEGE).get(page).status()).isEqualTo(200);
        for (Role role : List.of(Role.PRINCIPAL, Role.LIAISON, Role.TEACHER)) {
            assertThat(people.visitor(role).get(page).status()).as("%s", role).isEqualTo(404);
            assertThat(versions(people.visitor(role))).isEmpty();
        }
        assertThat(bureau.post(page + "/adopt", "withRequirement", "true").status())
                .isEqualTo(303);
        assertThat(bureau.post(page + "/adopt").status()).isEqualTo(409);
        assertThat(people.visitor(Role.TEACHER).get(page).status()).isEqualTo(200);
        assertThat(versions(people.visitor(Role.TEACHER))).hasSize(1);
        assertThat(people.elsewhere().visitor(Role.BUREAU).get(page).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COLLEGE", "PRINCIPAL", "LIAISON", "TEACHER"})
    void only_the_bureau_gives_and_adopts(Role role) {
        Visitor visitor = people.visitor(role);
        assertThat(visitor.post("/plans", "id", id(), "text", TEXT).status()).isEqualTo(403);
        assertThat(visitor.json("POST", "/api/v1/plans", body(TEXT)).status()).isEqualTo(403);
        String id =
                read(bureau.json("POST", "/api/v1/plans", body(TEXT))).get("id").asString();
        assertThat(visitor.json("POST", "/api/v1/plans/" + id + "/adopt", "{\"withRequirement\":true}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_program_reads_shows_and_adopts_as_people_do() {
        Reply made = bureau.json("POST", "/api/v1/plans", body(TEXT));
        assertThat(made.status()).isEqualTo(201);
        String path = "/api/v1/plans/" + read(made).get("id").asString();
        JsonNode draft = read(bureau.get(path));
        assertThat(draft.get("text").get("source").asString()).isEqualTo(TEXT);
        assertThat(draft.get("requirement").get("total").get("credits").asInt()).isEqualTo(36);
        assertThat(draft.get("requirement").get("sumHolds").asBoolean()).isTrue();
        assertThat(draft.get("requirementCounts").asBoolean()).isFalse();
        assertThat(draft.get("plan").get("adoptedAt").isNull()).isTrue();
        assertThat(draft.get("plan").get("withdrawnAt").isNull()).isTrue();
        Reply adopted = bureau.json("POST", path + "/adopt", "{\"withRequirement\":true}");
        assertThat(read(adopted).get("standing").asString()).isEqualTo("ADOPTED");
        assertThat(read(bureau.get(path)).get("requirementCounts").asBoolean()).isTrue();
        assertThat(bureau.json("POST", path + "/adopt", "{\"withRequirement\":true}")
                        .status())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | text",
                "{\"text\":\"  \"} | text",
                "{\"text\":\"一、做事。全年做事。\"} | year",
                "{\"text\":\"一、做事。全年做事。\",\"year\":31} | year",
                "{\"text\":\"一、做事。全年做事。\",\"year\":\"x\"} | year",
                "{\"id\":\"x\"} | id"
            })
    void a_program_that_gives_too_little_is_told_what(String body, String field) {
        Reply wrong = bureau.json("POST", "/api/v1/plans", body);
        assertThat(wrong.status()).as(wrong.body()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void versions_are_listed_page_by_page_the_latest_first() {
        for (int n = 0; n < 4; n++) {
            bureau.json("POST", "/api/v1/plans", body(TEXT));
        }
        List<Integer> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = read(bureau.get("/api/v1/plans?limit=1" + cursor));
            page.get("items").forEach(item -> seen.add(item.get("version").asInt()));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asString();
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactly(4, 3, 2, 1);
    }

    @Test
    void a_plan_that_is_not_there_is_not() {
        String nowhere = "/plans/" + UUID.randomUUID();
        assertThat(bureau.get(nowhere).status()).isEqualTo(404);
        assertThat(bureau.post(nowhere + "/adopt").status()).isEqualTo(404);
        assertThat(bureau.get("/api/v1" + nowhere).status()).isEqualTo(404);
        assertThat(bureau.get("/plans/mangled").status()).isEqualTo(404);
        assertThat(bureau.json("POST", "/api/v1" + nowhere + "/adopt", "{\"withRequirement\":false}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_bureaus_home_asks_for_a_plan_and_then_for_a_word_on_it() {
        assertThat(bureau.get("/").body()).contains(year + " 年度計劃", "href=\"/plans\"");
        String text = TEXT.replace("2031", Integer.toString(year));
        String page = bureau.post("/plans", "id", id(), "text", text).location().replaceAll("\\?.*", "");
        assertThat(bureau.get("/").body()).contains("href=\"" + page + "\"");
    }

    private List<JsonNode> versions(Visitor visitor) {
        return read(visitor.get("/api/v1/plans")).get("items").values().stream().toList();
    }

    private static String body(String text) {
        return JsonMapper.shared().writeValueAsString(java.util.Map.of("text", text));
    }

    private static String id() {
        return com.github.f4b6a3.uuid.UuidCreator.getTimeOrderedEpoch().toString();
    }

    private static JsonNode read(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
        return JsonMapper.shared().readTree(reply.body());
    }
}
